package org.ankare.score;

import org.ankare.bitext.BeadShape;

/**
 * Costs of the beads of a bitext that stand within a band, ready for the search. A place (i, j) is
 * the point before source sentence i and target sentence j.
 */
public final class BeadCosts {
  private static final int MAX = ParallelWeights.MAX_SENTENCES;

  private final Band band;
  private final Coverage coverage;
  private final Coverage.Sides sides;
  private final ParallelWeights weights;
  private final double[] sourceLengths;
  private final double[] targetLengths;
  private final double[] lengthWeights = new double[LengthClass.COUNT];
  private final double[] shapeWeights = new double[MAX * MAX];
  private final double[] eventWeights = new double[NullEvent.values().length];

  BeadCosts(
      Coverage coverage,
      Band band,
      Coverage.Sides sides,
      ParallelWeights weights,
      double nullRate) {
    this.band = band;
    this.coverage = coverage;
    this.sides = sides;
    this.weights = weights;
    sourceLengths = sides.source().lengthSums();
    targetLengths = sides.target().lengthSums();
    for (int i = 0; i < lengthWeights.length; i++) {
      lengthWeights[i] = weights.value(ParallelWeights.length(i));
    }
    for (int sources = 1; sources <= MAX; sources++) {
      for (int targets = 1; targets <= MAX; targets++) {
        shapeWeights[(sources - 1) * MAX + targets - 1] =
            weights.shape(new BeadShape(sources, targets), nullRate);
      }
    }
    for (NullEvent event : NullEvent.values()) {
      eventWeights[event.ordinal()] = weights.event(event, nullRate);
    }
  }

  /** Returns the same costs for another share of sentences, 0 to 1, that stand alone. */
  public BeadCosts withNullRate(double nullRate) {
    return new BeadCosts(coverage, band, sides, weights, nullRate);
  }

  /** Returns the part of the grid that has costs. */
  public Band band() {
    return band;
  }

  /**
   * Returns the cost, in nats, of the bead of {@code sources} sentences from {@code source} on and
   * {@code targets} sentences from {@code target} on; infinite if it leaves the band. Both counts
   * are 1 to {@link ParallelWeights#MAX_SENTENCES}. Called for every cell: allocates nothing.
   */
  public double bead(int source, int sources, int target, int targets) {
    return -coverage.gain(source, sources, target, targets)
        - length(source, sources, target, targets)
        - shapeWeights[(sources - 1) * MAX + targets - 1];
  }

  /** Returns the cost, in nats, of an event between beads. */
  public double event(NullEvent event) {
    return -eventWeights[event.ordinal()];
  }

  private double length(int source, int sources, int target, int targets) {
    return lengthWeights[
        LengthClass.of(
            sourceLengths[source + sources] - sourceLengths[source],
            targetLengths[target + targets] - targetLengths[target])];
  }
}
