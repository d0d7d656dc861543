package org.ankare.anchor;

import org.ankare.text.Span;

/**
 * A stretch of direct speech, or of words that somebody else answers for.
 *
 * @param span what is said, without marks and without white space at its ends
 * @param outer the same with its marks
 * @param shape how the text marks it
 */
record Quote(Span span, Span outer, Shape shape) implements Comparable<Quote> {
  /** How a text marks a quote. */
  enum Shape {
    /** Both marks are there. */
    MARKS,
    /** One mark was missing and its place inferred. */
    REPAIRED,
    /** It goes on in the next passage, which opens anew. */
    CONTINUED,
    /** A dialogue dash begins it. */
    DASH
  }

  /** Returns the quote between two positions, or one that is empty. */
  static Quote between(String text, int from, int to, Shape shape) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean marked = shape == Shape.MARKS;
    Span outer = new Span(Math.max(0, from - 1), marked ? to + 1 : to);
    return new Quote(new Span(start, end), outer, shape);
  }

  /** Orders by place, the outer before the inner. */
  @Override
  public int compareTo(Quote other) {
    int byStart = Integer.compare(span.start(), other.span.start());
    return byStart != 0 ? byStart : Integer.compare(other.span.end(), span.end());
  }
}
