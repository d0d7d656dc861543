package org.ankare.score;

import java.util.Arrays;
import java.util.List;

/**
 * Costs by the fine weights of the beads that were found likely enough to be judged; no other may
 * stand.
 */
public final class FineCosts implements LatticeCosts {
  private static final int MAX = CoarseWeights.MAX_SENTENCES;

  private final Band band;
  private final FineFeatures features;
  private final FineWeights weights;
  private final float[][] beads;
  private final double joined;
  private final double[] firsts = new double[NullEvent.values().length];
  private final double[] omissions;
  private final double[] additions;
  private final double nullRate;

  FineCosts(FineFeatures features, FineWeights weights, Band band, double nullRate) {
    this(features, weights, band, nullRate, new float[band.sources()][]);
  }

  private FineCosts(
      FineFeatures features, FineWeights weights, Band band, double nullRate, float[][] beads) {
    this.band = band;
    this.features = features;
    this.weights = weights;
    this.nullRate = nullRate;
    this.beads = beads;
    Sum sum = new Sum(weights);
    FineFeatures.rate(2, 1, nullRate, sum);
    joined = -sum.gain;
    omissions = events(NullEvent.FURTHER_OMISSION, band.sources());
    additions = events(NullEvent.FURTHER_ADDITION, band.targets());
    for (NullEvent event : List.of(NullEvent.OMISSION, NullEvent.ADDITION, NullEvent.NONE)) {
      firsts[event.ordinal()] = event(event);
    }
  }

  /** Returns costs of the same beads for another share of parts, 0 to 1, that stand alone. */
  public FineCosts withNullRate(double nullRate) {
    return new FineCosts(features, weights, band, nullRate, beads);
  }

  private double event(NullEvent event) {
    Sum sum = new Sum(weights);
    features.event(event, 0, nullRate, sum);
    return -sum.gain;
  }

  private double[] events(NullEvent event, int parts) {
    double[] costs = new double[parts];
    for (int part = 0; part < parts; part++) {
      Sum sum = new Sum(weights);
      features.event(event, part, nullRate, sum);
      costs[part] = -sum.gain;
    }
    return costs;
  }

  /** Lets a bead stand. */
  public void add(int source, int sources, int target, int targets) {
    Sum sum = new Sum(weights);
    features.bead(source, sources, target, targets, sum);
    if (beads[source] == null) {
      beads[source] = new float[(band.to(source) - band.from(source) + 1) * MAX * MAX];
      Arrays.fill(beads[source], Float.POSITIVE_INFINITY);
    }
    beads[source][at(source, sources, target, targets)] = (float) -sum.gain;
  }

  private int at(int source, int sources, int target, int targets) {
    return ((target - band.from(source)) * MAX + sources - 1) * MAX + targets - 1;
  }

  @Override
  public Band band() {
    return band;
  }

  @Override
  public double bead(int source, int sources, int target, int targets) {
    float[] row = beads[source];
    if (row == null) {
      return Double.POSITIVE_INFINITY;
    }
    double rated = sources + targets > 2 ? joined : 0;
    return row[at(source, sources, target, targets)] + rated;
  }

  @Override
  public double event(NullEvent event, int part) {
    return switch (event) {
      case FURTHER_OMISSION -> omissions[part];
      case FURTHER_ADDITION -> additions[part];
      default -> firsts[event.ordinal()];
    };
  }

  /** Adds up what features gain. */
  private static final class Sum implements FineFeatures.Sink {
    private final FineWeights weights;
    private double gain;

    Sum(FineWeights weights) {
      this.weights = weights;
    }

    @Override
    public void add(int weight, double count) {
      gain += count * weights.value(weight);
    }
  }
}
