package org.ankare.score;

import java.util.Arrays;

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
  private final double[] omissions;
  private final double[] additions;
  private final double none;
  private final double nullRate;

  FineCosts(FineFeatures features, FineWeights weights, Band band, double nullRate) {
    this.band = band;
    this.features = features;
    this.weights = weights;
    this.nullRate = nullRate;
    beads = new float[band.sources()][];
    omissions = events(NullEvent.FURTHER_OMISSION, band.sources());
    additions = events(NullEvent.FURTHER_ADDITION, band.targets());
    none = event(NullEvent.NONE);
    firstOmission = event(NullEvent.OMISSION);
    firstAddition = event(NullEvent.ADDITION);
  }

  private final double firstOmission;
  private final double firstAddition;

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
    FineFeatures.rate(sources, targets, nullRate, sum);
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
    return row == null ? Double.POSITIVE_INFINITY : row[at(source, sources, target, targets)];
  }

  @Override
  public double event(NullEvent event, int part) {
    return switch (event) {
      case OMISSION -> firstOmission;
      case ADDITION -> firstAddition;
      case FURTHER_OMISSION -> omissions[part];
      case FURTHER_ADDITION -> additions[part];
      case NONE -> none;
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
