package org.ankare.score;

/**
 * Classes of how much of a sentence is answered: by its number of distinct words and the share of
 * them that has an answer. Few words answered one by one say little, but a short sentence of common
 * words all of which are answered has most likely its counterpart.
 */
final class SentenceClass {
  private static final int[] WORD_LIMITS = {3, 6, 12, Integer.MAX_VALUE};
  private static final double[] SHARE_LIMITS = {0, 0.25, 0.5, 0.7, 0.85, 0.999, 1};

  /** The grade from which a word counts as answered. */
  private static final int ANSWERED = Grade.FAINT.ordinal();

  /** How many classes there are. */
  static final int COUNT = WORD_LIMITS.length * SHARE_LIMITS.length;

  private static final int MOST_WORDS = 128;
  private static final byte[][] TABLE = table();

  private SentenceClass() {}

  private static byte[][] table() {
    byte[][] table = new byte[MOST_WORDS + 1][];
    for (int words = 0; words <= MOST_WORDS; words++) {
      table[words] = new byte[words + 1];
      for (int answered = 0; answered <= words; answered++) {
        table[words][answered] = (byte) computed(words, answered);
      }
    }
    return table;
  }

  private static int computed(int words, int answered) {
    int size = 0;
    while (words > WORD_LIMITS[size]) {
      size++;
    }
    double share = words == 0 ? 0 : answered / (double) words;
    int covered = 0;
    while (share > SHARE_LIMITS[covered]) {
      covered++;
    }
    return size * SHARE_LIMITS.length + covered;
  }

  /** Returns 1 if a word with an answer of this grade counts as answered, else 0. */
  static int answered(int grade) {
    return grade >= ANSWERED ? 1 : 0;
  }

  /** Returns the class of a sentence. */
  static int of(int words, int answered) {
    return words <= MOST_WORDS ? TABLE[words][answered] : computed(words, answered);
  }
}
