package org.ankare.text;

import java.util.Objects;

/**
 * A text as it was read, before anything is known of it.
 *
 * @param name where it came from, as the user would write it; {@code -} for standard input
 * @param text every character as read, line ends included; all offsets point into it
 */
public record Document(String name, String text) {
  /** Checks that neither part is null. */
  public Document {
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
  }
}
