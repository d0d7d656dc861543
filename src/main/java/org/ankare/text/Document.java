package org.ankare.text;

import java.util.List;
import java.util.Objects;

/**
 * A text as it was read, before anything is known of its language.
 *
 * @param name where it came from, as the user would write it; {@code -} for standard input
 * @param text every character as read, line ends included; all offsets point into it
 * @param passages the passages that its format tells, in order, with white space only between them;
 *     empty for plain text, whose lines have to be looked at
 */
public record Document(String name, String text, List<Passage> passages) {
  /** Copies the list and checks that the passages are in order, apart, and in the text. */
  public Document {
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
    passages = List.copyOf(passages);
    int end = 0;
    for (Passage passage : passages) {
      if (passage.span().start() < end || passage.span().end() > text.length()) {
        throw new IllegalArgumentException(name + ": passage out of order or not in text");
      }
      end = passage.span().end();
    }
  }

  /** Makes a plain text, whose format tells no passages. */
  public Document(String name, String text) {
    this(name, text, List.of());
  }
}
