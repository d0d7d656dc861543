package org.ankare.extract;

/**
 * A stretch of a page with no border of a block in it, and what speaks for or against its being
 * text, in the manner of Kohlschütter et al., "Boilerplate Detection using Shallow Text Features"
 * (2010): how many words it has, and how many of them are links or small words.
 *
 * @param text its characters, white space collapsed as a browser does
 * @param home the innermost region that it stands in
 * @param form what its tags make of it
 * @param counts what was counted in it
 */
record PageBlock(String text, PageRegion home, Form form, Counts counts) {
  private static final int FEWEST_WORDS = 10;
  private static final int ENOUGH_WORDS = 20;

  /**
   * What the tags make of a block.
   *
   * @param level 1 to 6 for headings, else 0
   * @param isBold whether all of it is bold
   * @param goesOn whether only a line break parts it from the block before
   * @param isKept whether its white space counts
   */
  record Form(int level, boolean isBold, boolean goesOn, boolean isKept) {}

  /**
   * The words of a block.
   *
   * @param words how many there are with a letter or digit
   * @param linked how many of them are links or dates
   * @param small how many of them are small words of Swedish or English
   */
  record Counts(int words, int linked, int small) {}

  boolean isHeading() {
    return form.level() > 0;
  }

  int words() {
    return counts.words();
  }

  /** Tells whether most of it is links. */
  boolean isLinks() {
    return counts.linked() * 2 > counts.words();
  }

  /** Tells whether no more than a third of it is links. */
  boolean isPlain() {
    return counts.linked() * 3 <= counts.words();
  }

  /** Tells whether it is without doubt running text, as menus and forms never are. */
  boolean isProse() {
    if (isHeading() || words() < FEWEST_WORDS) {
      return false;
    }
    boolean isSentence = counts.small() * 5 >= words() || (endsSentence() && words() >= 15);
    boolean isLinkedProse = words() >= ENOUGH_WORDS && counts.linked() * 3 <= words() * 2;
    return isSentence && (isPlain() || isLinkedProse);
  }

  /** Tells whether it ends as sentences do. */
  boolean endsSentence() {
    return LineBreak.endsSentence(text);
  }
}
