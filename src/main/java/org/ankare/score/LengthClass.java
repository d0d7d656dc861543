package org.ankare.score;

/**
 * Classes of how well two lengths agree, from far too short a target to far too long a one. The
 * difference is measured in the manner of Gale and Church (1993), the logarithm of the ratio times
 * the root of the shorter length, so that the same ratio says more of a longer sentence.
 */
final class LengthClass {
  /** How many classes there are. */
  static final int COUNT = 12;

  /** Characters of English for one of Swedish; from the training text, words only. */
  private static final double RATIO = 0.974;

  private static final double SMOOTHING = 8;
  private static final double STEP = 0.4;

  private LengthClass() {}

  /** Returns the class of a pair of lengths in characters. */
  static int of(double source, double target) {
    double expected = source * RATIO;
    double difference =
        Math.log((target + SMOOTHING) / (expected + SMOOTHING))
            * Math.sqrt(Math.min(source, target) + SMOOTHING);
    int found = (int) Math.floor(difference * STEP + COUNT / 2.0);
    return Math.max(0, Math.min(COUNT - 1, found));
  }
}
