package org.ankare.filter;

import java.util.Objects;

/**
 * One reason against a row.
 *
 * @param reason which one
 * @param detail what was seen, in words for people: {@code sv has 24, en has 42}
 */
public record Rejection(Reason reason, String detail) {
  /** Checks that nothing is null. */
  public Rejection {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(detail);
  }
}
