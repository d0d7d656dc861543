package org.ankare.score;

/** Opens the clues of {@link PairScorer} to the trainer. */
public final class PairFeatures {
  private PairFeatures() {}

  /** Returns the clues of a pair in a pile where this share has a counterpart. */
  public static double[] clues(double[] clues, double share) {
    clues[PairClue.SHARE.ordinal()] = PairScorer.logOdds(share);
    return clues;
  }

  public static double[] clues(
      PairScorer scorer, int source, int target, double words, double rival) {
    return scorer.clues(source, target, words, rival);
  }

  public static PairWeights weights(double[] values) {
    return new PairWeights(values);
  }

  /** Returns weights for piles that are only searched. */
  public static PairWeights none() {
    return new PairWeights(new double[PairClue.COUNT]);
  }
}
