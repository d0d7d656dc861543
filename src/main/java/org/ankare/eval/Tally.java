package org.ankare.eval;

/**
 * The counts behind precision and recall. The two sides are counted apart, since several beads that
 * were found may answer to one of gold.
 *
 * @param right how many of the found ones are in gold
 * @param found how many were found
 * @param met how many of gold were found
 * @param gold how many there are in gold
 */
public record Tally(int right, int found, int met, int gold) {
  /** The tally of nothing. */
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** Checks that no part is larger than its whole. */
  public Tally {
    if (right < 0 || right > found || met < 0 || met > gold) {
      throw new IllegalArgumentException(right + "/" + found + ", " + met + "/" + gold);
    }
  }

  /** Returns the sums of both. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, met + other.met, gold + other.gold);
  }

  /** Returns the share of the found that is right; 0 if nothing was found. */
  public double precision() {
    return ratio(right, found);
  }

  /** Returns the share of gold that was found; 0 without gold. */
  public double recall() {
    return ratio(met, gold);
  }

  /** Returns the harmonic mean of precision and recall; 0 if both are 0. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
