package org.ankare.score;

/**
 * How well a word is answered by the best word of the other side, worst first. The order is the
 * rank: where several words answer, the highest grade counts.
 */
enum Grade {
  /** No word of the other side answers. */
  NONE,
  /** The lexicon gives the pair a chance of under 5 in 100. */
  TRACE,
  /** The lexicon gives the pair a chance of 5 to 12 in 100. */
  FAINT,
  /** Not in the lexicon, but the words begin alike. */
  ALIKE,
  /** The lexicon gives the pair a chance of 12 to 25 in 100. */
  WEAK,
  /** The lexicon gives the pair a chance of 25 to 45 in 100. */
  FAIR,
  /** Not in the lexicon, but the words are spelled nearly the same. */
  COGNATE,
  /** The lexicon gives the pair a chance of 45 to 70 in 100. */
  GOOD,
  /** The lexicon gives the pair a chance of at least 70 in 100. */
  SURE,
  /** The words are the same. */
  SAME;

  /** How many grades there are. */
  static final int COUNT = values().length;

  private static final double[] LIMITS = {0.7, 0.45, 0.25, 0.12, 0.05};
  private static final Grade[] BY_LIMIT = {SURE, GOOD, FAIR, WEAK, FAINT};

  /** Returns the grade of a pair by its chance in the lexicon, 0 to 1. */
  static Grade ofChance(double chance) {
    for (int i = 0; i < LIMITS.length; i++) {
      if (chance >= LIMITS[i]) {
        return BY_LIMIT[i];
      }
    }
    return TRACE;
  }
}
