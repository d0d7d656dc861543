package org.ankare.text;

/**
 * A half-open stretch of a text.
 *
 * @param start first position, in UTF-16 code units from 0
 * @param end position after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Checks that the span is not inverted. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("bad span [" + start + ", " + end + ")");
    }
  }

  /** Returns the number of UTF-16 code units covered, 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Tells whether every position of the other span is in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether the two spans share at least one position. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns this span moved right by an offset, in UTF-16 code units. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** Returns the characters of the text that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
