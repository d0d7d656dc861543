package org.ankare.score;

/** Classes of how much a run of words says that nothing answers, by their summed rarity in nats. */
final class RunClass {
  private static final double[] LIMITS = {6, 12, 20, 30, 45, 70};

  /** How many classes there are. */
  static final int COUNT = LIMITS.length + 1;

  private RunClass() {}

  static int of(double rarity) {
    int found = 0;
    while (found < LIMITS.length && rarity > LIMITS[found]) {
      found++;
    }
    return found;
  }
}
