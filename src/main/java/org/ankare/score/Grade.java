package org.ankare.score;

/**
 * How well a word is answered by the best word of the other side, worst first. The order is the
 * rank: where several words answer, the highest grade counts.
 */
enum Grade {
  /** No word of the other side answers. */
  NONE(0),
  /** The lexicon gives the pair a chance of under 5 in 100. */
  TRACE(0.03),
  /** The lexicon gives the pair a chance of 5 to 12 in 100. */
  FAINT(0.08),
  /** Not in the lexicon, but the words begin alike. */
  ALIKE(0.05),
  /** The lexicon gives the pair a chance of 12 to 25 in 100. */
  WEAK(0.18),
  /** The lexicon gives the pair a chance of 25 to 45 in 100. */
  FAIR(0.35),
  /** Not in the lexicon, but the words are spelled nearly the same. */
  COGNATE(0.4),
  /** The lexicon gives the pair a chance of 45 to 70 in 100. */
  GOOD(0.55),
  /** The lexicon gives the pair a chance of at least 70 in 100. */
  SURE(0.8),
  /** The words are the same. */
  SAME(0.7);

  /** How many grades there are. */
  static final int COUNT = values().length;

  private static final double[] LIMITS = {0.7, 0.45, 0.25, 0.12, 0.05};
  private static final Grade[] BY_LIMIT = {SURE, GOOD, FAIR, WEAK, FAINT};

  private static final int ALIKE_ORDINAL = ALIKE.ordinal();
  private static final int COGNATE_ORDINAL = COGNATE.ordinal();
  private static final int SAME_ORDINAL = SAME.ordinal();

  private final double chance;

  Grade(double chance) {
    this.chance = chance;
  }

  /** Returns a middling chance, 0 to 1, that a word with such an answer was translated by it. */
  double chance() {
    return chance;
  }

  /**
   * Tells whether a grade, by its ordinal, comes from the spelling: of numbers and names mostly.
   */
  static boolean isSpelling(int grade) {
    return grade == SAME_ORDINAL || grade == COGNATE_ORDINAL || grade == ALIKE_ORDINAL;
  }

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
