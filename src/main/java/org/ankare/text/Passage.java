package org.ankare.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A stretch of a document that stands for itself: a paragraph, a heading, an item of a list.
 *
 * @param span where it stands in the document, white space at both ends left out
 * @param kind what it is
 */
public record Passage(Span span, Kind kind) {
  /** Checks that there is something in it. */
  public Passage {
    Objects.requireNonNull(kind);
    if (span.length() == 0) {
      throw new IllegalArgumentException("empty passage at " + span.start());
    }
  }

  /** What a passage, and each sentence in it, is. */
  public enum Kind {
    /** Running text. */
    TEXT,
    /** A title or a heading. */
    HEADING,
    /** Not part of the text but of the page that it stood on: a menu, a comment form. */
    BOILERPLATE;

    /** The name in tables, in lower case. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
