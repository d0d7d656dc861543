package org.ankare.score;

/** Classes of words that share a row of weights: by kind and rarity, and by spread in the text. */
final class WordClass {
  private static final double[] RARITY_LIMITS = {1, 2, 3, 4, 5.5, 7, 9, Double.MAX_VALUE};
  private static final int UNKNOWN = RARITY_LIMITS.length;
  private static final int SHORT_NUMBER = UNKNOWN + 1;
  private static final int LONG_NUMBER = UNKNOWN + 2;
  private static final int[] SPREAD_LIMITS = {1, 2, 5, 12, Integer.MAX_VALUE};

  /** How many classes by kind and rarity there are. */
  static final int ROWS = LONG_NUMBER + 1;

  /** How many there are where names are told apart from other words. */
  static final int ROWS_WITH_NAMES = ROWS + 2;

  private static final int KNOWN_NAME = ROWS;
  private static final int UNKNOWN_NAME = ROWS + 1;

  /** How many classes by spread there are. */
  static final int SPREADS = SPREAD_LIMITS.length;

  private WordClass() {}

  /** Returns the class of a word by kind and rarity in nats, infinite for an unknown word. */
  static int row(boolean isNumber, String form, double rarity) {
    if (isNumber) {
      return form.length() < 2 ? SHORT_NUMBER : LONG_NUMBER;
    }
    if (Double.isInfinite(rarity)) {
      return UNKNOWN;
    }
    int row = 0;
    while (rarity > RARITY_LIMITS[row]) {
      row++;
    }
    return row;
  }

  /** Returns the class of a name, by whether the lexicon has it. */
  static int ofName(boolean isKnown) {
    return isKnown ? KNOWN_NAME : UNKNOWN_NAME;
  }

  /** Returns the class of a word by the number of sentences of its side that have it. */
  static int spread(int sentences) {
    int spread = 0;
    while (sentences > SPREAD_LIMITS[spread]) {
      spread++;
    }
    return spread;
  }

  /** Tells whether a class by kind and rarity is one of numbers. */
  static boolean isNumber(int row) {
    return row == SHORT_NUMBER || row == LONG_NUMBER;
  }
}
