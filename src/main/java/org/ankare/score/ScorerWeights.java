package org.ankare.score;

/**
 * All learned weights.
 *
 * @param parallel those of {@link ParallelScorer}
 * @param comparable those of {@link ComparableScorer}
 */
public record ScorerWeights(ParallelWeights parallel, ComparableWeights comparable) {
  /** Returns the weights that ship with the program. */
  public static ScorerWeights shipped() {
    return new ScorerWeights(ParallelWeights.shipped(), ComparableWeights.shipped());
  }
}
