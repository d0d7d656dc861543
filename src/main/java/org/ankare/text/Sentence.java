package org.ankare.text;

import java.util.Objects;

/**
 * A sentence, as a span of the document that it stands in.
 *
 * @param number the number that users see, from 0; it grows within a document but may skip
 * @param passage the number of the passage that it stands in, from 0, never falling
 * @param kind what it is
 * @param span where it stands in the document, white space at both ends left out
 * @param text the characters of that span, never edited
 */
public record Sentence(int number, int passage, Passage.Kind kind, Span span, String text) {
  /** Checks that the text is as long as its span. */
  public Sentence {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(text);
    if (number < 0 || passage < 0 || text.length() != span.length()) {
      throw new IllegalArgumentException("bad sentence " + number + " at " + span);
    }
  }

  /** Makes a sentence of running text. */
  public Sentence(int number, int passage, Span span, String text) {
    this(number, passage, Passage.Kind.TEXT, span, text);
  }

  /** Tells whether it is no part of the text, but of the page that it stood on. */
  public boolean isBoilerplate() {
    return kind == Passage.Kind.BOILERPLATE;
  }

  Sentence keepingBoilerplate() {
    return isBoilerplate() ? new Sentence(number, passage, span, text) : this;
  }
}
