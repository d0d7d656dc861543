package org.ankare.score;

/**
 * The learned weights of {@link ParallelScorer}.
 *
 * @param coarse those that find where beads may stand
 * @param fine those that judge them
 */
public record ParallelWeights(CoarseWeights coarse, FineWeights fine) {
  /** Returns the weights that ship with the program. */
  public static ParallelWeights shipped() {
    return new ParallelWeights(CoarseWeights.shipped(), FineWeights.shipped());
  }
}
