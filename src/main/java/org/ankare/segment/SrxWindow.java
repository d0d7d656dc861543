package org.ankare.segment;

/**
 * What the rules of an SRX file see of a passage: a place between two characters and so many to
 * either side of it. Line ends within a passage are those of hard-wrapped lines and seen as spaces.
 * Each look at a character is counted, so that no rule runs away.
 */
final class SrxWindow implements CharSequence {
  /** How many UTF-16 code units a rule sees on either side. */
  static final int REACH = 250;

  /** More looks than this nobody needs for one place. */
  private static final int MOST_LOOKS = 100_000;

  private final String text;
  private final int start;
  private final int limit;
  private int from;
  private int place;
  private int to;
  private int looks;

  /** Makes a window on a passage of a text. */
  SrxWindow(String text, int start, int limit) {
    this.text = text;
    this.start = start;
    this.limit = limit;
    moveTo(start);
  }

  /** Moves to a place, as an offset of the text within the passage. */
  void moveTo(int place) {
    this.place = place;
    from = Math.max(start, place - REACH);
    to = Math.min(limit, place + REACH);
  }

  void startCounting() {
    looks = 0;
  }

  /** Returns the place as an index of the window. */
  int here() {
    return place - from;
  }

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int index) {
    looks++;
    if (looks > MOST_LOOKS) {
      throw new TooManyLooks();
    }
    char c = text.charAt(from + index);
    return Glyphs.isLineEnd(c) ? ' ' : c;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(from + start, from + end);
  }

  @Override
  public String toString() {
    return text.substring(from, to);
  }

  /** Says that a rule has looked at characters too often. */
  static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyLooks() {
      super(null, null, false, false);
    }
  }
}
