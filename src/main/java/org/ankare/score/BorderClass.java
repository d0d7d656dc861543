package org.ankare.score;

import org.ankare.text.SentenceParts;

/**
 * What stands between two neighbouring parts of a side. The order is that of the stored weights.
 */
enum BorderClass {
  /** They are parts of one sentence. */
  WITHIN,
  /** A mark that ends a sentence. */
  STOP,
  /** A mark after which a sentence goes on. */
  PAUSE,
  /** No mark, and a small letter follows: somebody cut a sentence. */
  CUT,
  /** No mark, and a capital or a digit follows: a headline, or a mark was lost. */
  BARE,
  /** One of the above that parts two passages as well: counts beside it. */
  PASSAGE;

  /** How many classes there are. */
  static final int COUNT = values().length;

  /**
   * Tells what stands before a part that is not the first, whether or not a passage starts there.
   *
   * @param isSmall whether the side is written in small letters throughout, so that they say
   *     nothing
   */
  static BorderClass before(SentenceParts side, int part, boolean isSmall) {
    if (!side.isBorder(part)) {
      return WITHIN;
    }
    EndMark end = EndMark.of(side.parts().sentence(part - 1).text());
    if (end.isFinal()) {
      return STOP;
    }
    if (end != EndMark.NONE && end != EndMark.OTHER) {
      return PAUSE;
    }
    return !isSmall && startsSmall(side.parts().sentence(part).text()) ? CUT : BARE;
  }

  /** Tells whether the first letter or digit of a text is a small letter. */
  static boolean startsSmall(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }
}
