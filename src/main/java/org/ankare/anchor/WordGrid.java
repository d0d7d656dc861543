package org.ankare.anchor;

/** How sure it is, 0 to 1, that each word of a Swedish quote translates each of an English one. */
final class WordGrid {
  private final QuoteWords source;
  private final QuoteWords target;
  private final double[][] similarities;

  WordGrid(QuoteWords source, QuoteWords target, WordOverlap overlap) {
    this.source = source;
    this.target = target;
    similarities = new double[source.size()][target.size()];
    for (int i = 0; i < similarities.length; i++) {
      for (int j = 0; j < target.size(); j++) {
        similarities[i][j] = overlap.similarity(source.known(i), target.known(j));
      }
    }
  }

  /** Returns which share of the Swedish quote's weight the English words cover. */
  double sourceCoverage() {
    double covered = 0;
    for (int i = 0; i < similarities.length; i++) {
      double best = 0;
      for (double similarity : similarities[i]) {
        best = Math.max(best, similarity);
      }
      covered += best * source.weight(i);
    }
    return source.weight() == 0 ? 0 : covered / source.weight();
  }

  /** Returns which share of the English quote's weight the Swedish words cover. */
  double targetCoverage() {
    double covered = 0;
    for (int j = 0; j < target.size(); j++) {
      double best = 0;
      for (double[] row : similarities) {
        best = Math.max(best, row[j]);
      }
      covered += best * target.weight(j);
    }
    return target.weight() == 0 ? 0 : covered / target.weight();
  }

  /** Returns the number of words in the longest phrase translated word by word, in order. */
  int longestRun() {
    int longest = 0;
    int[] above = new int[target.size() + 1];
    for (double[] row : similarities) {
      for (int j = target.size(); j > 0; j--) {
        above[j] = row[j - 1] > 0 ? above[j - 1] + 1 : 0;
        longest = Math.max(longest, above[j]);
      }
    }
    return longest;
  }
}
