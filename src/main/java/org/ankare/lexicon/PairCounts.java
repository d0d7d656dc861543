package org.ankare.lexicon;

/**
 * How often the words of each pair were linked, as far as training knows.
 *
 * @param forward from source to target
 * @param backward from target to source
 */
record PairCounts(double[] forward, double[] backward) {
  /** Returns the counts of groups of pairs. */
  PairCounts grouped(int[] groups, int size) {
    return new PairCounts(grouped(forward, groups, size), grouped(backward, groups, size));
  }

  private static double[] grouped(double[] counts, int[] groups, int size) {
    double[] sums = new double[size];
    for (int i = 0; i < counts.length; i++) {
      sums[groups[i]] += counts[i];
    }
    return sums;
  }
}
