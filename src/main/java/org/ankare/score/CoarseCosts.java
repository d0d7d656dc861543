package org.ankare.score;

import org.ankare.bitext.BeadShape;

/** Costs by the coarse weights of all beads that stand within a band. */
public final class CoarseCosts implements LatticeCosts {
  private static final int MAX = CoarseWeights.MAX_SENTENCES;

  private final Band band;
  private final Coverage coverage;
  private final double[] sourceLengths;
  private final double[] targetLengths;
  private final double[] lengthWeights = new double[LengthClass.COUNT];
  private final double[] shapeWeights = new double[MAX * MAX];
  private final double[] eventWeights = new double[NullEvent.values().length];

  CoarseCosts(
      Coverage coverage, Band band, Coverage.Sides sides, CoarseWeights weights, double nullRate) {
    this.band = band;
    this.coverage = coverage;
    sourceLengths = sides.source().lengthSums();
    targetLengths = sides.target().lengthSums();
    for (int i = 0; i < lengthWeights.length; i++) {
      lengthWeights[i] = weights.value(CoarseWeights.length(i));
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

  @Override
  public Band band() {
    return band;
  }

  @Override
  public double bead(int source, int sources, int target, int targets) {
    return -coverage.gain(source, sources, target, targets)
        - length(source, sources, target, targets)
        - shapeWeights[(sources - 1) * MAX + targets - 1];
  }

  @Override
  public double event(NullEvent event, int part) {
    return -eventWeights[event.ordinal()];
  }

  private double length(int source, int sources, int target, int targets) {
    return lengthWeights[
        LengthClass.of(
            sourceLengths[source + sources] - sourceLengths[source],
            targetLengths[target + targets] - targetLengths[target])];
  }
}
