package org.ankare.align;

import org.ankare.score.Band;
import org.ankare.score.CoarseWeights;
import org.ankare.score.LatticeCosts;
import org.ankare.score.NullEvent;
import org.ankare.text.Steps;

/**
 * Probabilities of beads over all monotone alignments within a band, each alignment being as likely
 * as its cost says: forward and backward sums over a semi-Markov lattice (Sarawagi and Cohen 2004).
 * Among sentences that stand alone next to each other, omissions come before additions, so that
 * each set of beads is counted once.
 *
 * <p>There are three states at a place: after a bead, after an omission, after an addition.
 */
final class Posteriors {
  private static final int MAX = CoarseWeights.MAX_SENTENCES;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Beads less likely than this are not told. */
  static final double LEAST = 1e-4;

  private final LatticeCosts costs;
  private final Constraints constraints;
  private final Band band;
  private final Steps steps;
  private final double[][] afterBead;
  private final double[][] afterOmission;
  private final double[][] afterAddition;
  private final double[] terms = new double[MAX * MAX];
  private final double none;
  private final double logSum;
  private LikelyBand likely;

  Posteriors(LatticeCosts costs, Constraints constraints) {
    this(costs, constraints, Steps.NONE);
  }

  /**
   * Sums up over all alignments.
   *
   * @param steps is told of each row twice: when it is summed up to, and when it is visited
   */
  Posteriors(LatticeCosts costs, Constraints constraints, Steps steps) {
    this.steps = steps;
    this.costs = costs;
    this.constraints = constraints;
    band = costs.band();
    none = -costs.event(NullEvent.NONE, 0);
    int rows = band.sources() + 1;
    afterBead = new double[rows][];
    afterOmission = new double[rows][];
    afterAddition = new double[rows][];
    for (int i = 0; i < rows; i++) {
      forwardRow(i);
      steps.at(i + 1L, 2L * rows);
    }
    int last = band.sources();
    int end = band.targets() - band.from(last);
    logSum = sum(afterBead[last][end], afterOmission[last][end], afterAddition[last][end]);
  }

  /** Returns the logarithm of the summed weight of all alignments; negative infinity if none is. */
  double logSum() {
    return logSum;
  }

  private void forwardRow(int i) {
    int from = band.from(i);
    int width = band.to(i) - from + 1;
    afterBead[i] = new double[width];
    afterOmission[i] = new double[width];
    afterAddition[i] = new double[width];
    for (int place = 0; place < width; place++) {
      int j = from + place;
      afterBead[i][place] = i == 0 && j == 0 ? 0 : beadsInto(i, j);
      afterOmission[i][place] =
          i > 0 && constraints.allowsOmission(i - 1)
              ? sum(
                  at(afterBead, i - 1, j) + event(NullEvent.OMISSION, i - 1),
                  at(afterOmission, i - 1, j) + event(NullEvent.FURTHER_OMISSION, i - 1))
              : NEVER;
      afterAddition[i][place] =
          place > 0 && constraints.allowsAddition(j - 1)
              ? sum(
                  afterBead[i][place - 1] + event(NullEvent.ADDITION, j - 1),
                  afterOmission[i][place - 1] + event(NullEvent.ADDITION, j - 1),
                  afterAddition[i][place - 1] + event(NullEvent.FURTHER_ADDITION, j - 1))
              : NEVER;
    }
  }

  private double beadsInto(int i, int j) {
    int count = 0;
    for (int sources = 1; sources <= MAX && sources <= i; sources++) {
      for (int targets = 1; targets <= MAX && targets <= j; targets++) {
        int source = i - sources;
        int target = j - targets;
        if (target < band.from(source) || target > band.to(source)) {
          continue;
        }
        double before = before(source, target);
        if (before != NEVER && constraints.allowsBead(source, sources, target, targets)) {
          terms[count++] = before - costs.bead(source, sources, target, targets);
        }
      }
    }
    return sum(terms, count);
  }

  /** Returns the sum over alignments up to a place, from which a bead starts. */
  private double before(int i, int j) {
    int place = j - band.from(i);
    return sum(afterBead[i][place] + none, afterOmission[i][place], afterAddition[i][place]);
  }

  private double at(double[][] rows, int i, int j) {
    return j < band.from(i) || j > band.to(i) ? NEVER : rows[i][j - band.from(i)];
  }

  private double event(NullEvent event, int part) {
    return -costs.event(event, part);
  }

  /** Tells the visitor of all beads and events, from the last place to the first. */
  void visit(Visitor visitor) {
    int rows = band.sources() + 1;
    likely = new LikelyBand(rows);
    double[][] fromBead = new double[rows][];
    double[] fromOmission = new double[0];
    for (int i = rows - 1; i >= 0; i--) {
      int width = band.to(i) - band.from(i) + 1;
      fromBead[i] = new double[width];
      double[] omissions = new double[width];
      double[] additions = new double[width];
      for (int place = width - 1; place >= 0; place--) {
        if (i == rows - 1 && place == width - 1) {
          continue; // The end: each state is there with weight 1.
        }
        int j = band.from(i) + place;
        double beads = beadsOutOf(i, j, fromBead, visitor);
        double omission = omission(i, j, fromOmission, visitor);
        double addition = addition(i, place, additions, visitor);
        fromBead[i][place] =
            sum(
                beads + none,
                omission + omissionAt(NullEvent.OMISSION, i),
                addition + additionAt(NullEvent.ADDITION, j));
        omissions[place] =
            sum(
                beads,
                omission + omissionAt(NullEvent.FURTHER_OMISSION, i),
                addition + additionAt(NullEvent.ADDITION, j));
        additions[place] = sum(beads, addition + additionAt(NullEvent.FURTHER_ADDITION, j), NEVER);
        visitor.event(NullEvent.NONE, 0, probability(afterBead[i][place] + none + beads));
      }
      pass(i, fromBead[i], omissions, additions);
      fromOmission = omissions;
      if (i + MAX < rows) {
        fromBead[i + MAX] = null;
      }
      steps.at(2L * rows - i, 2L * rows);
    }
  }

  /** Notes how likely the places of a row are to be passed. */
  private void pass(int i, double[] fromBead, double[] fromOmission, double[] fromAddition) {
    for (int place = 0; place < fromBead.length; place++) {
      double passed =
          probability(afterBead[i][place] + fromBead[place])
              + probability(afterOmission[i][place] + fromOmission[place])
              + probability(afterAddition[i][place] + fromAddition[place]);
      likely.pass(i, band.from(i) + place, passed);
    }
  }

  /** Returns the part of the band that likely alignments pass; known after the visit. */
  Band likelyBand() {
    return likely.band();
  }

  private double beadsOutOf(int i, int j, double[][] fromBead, Visitor visitor) {
    double before = before(i, j);
    int count = 0;
    for (int sources = 1; sources <= MAX && i + sources < afterBead.length; sources++) {
      int end = i + sources;
      for (int targets = 1; targets <= MAX && j + targets <= band.to(end); targets++) {
        if (j + targets < band.from(end) || !constraints.allowsBead(i, sources, j, targets)) {
          continue;
        }
        double after =
            fromBead[end][j + targets - band.from(end)] - costs.bead(i, sources, j, targets);
        terms[count++] = after;
        double probability = probability(before + after);
        if (probability > LEAST) {
          visitor.bead(new CandidateBead(i, sources, j, targets, probability));
        }
      }
    }
    return sum(terms, count);
  }

  private double omission(int i, int j, double[] next, Visitor visitor) {
    if (i + 1 >= afterBead.length || j < band.from(i + 1) || !constraints.allowsOmission(i)) {
      return NEVER;
    }
    double after = next[j - band.from(i + 1)];
    int place = j - band.from(i);
    visitor.event(
        NullEvent.OMISSION,
        i,
        probability(afterBead[i][place] + event(NullEvent.OMISSION, i) + after));
    visitor.event(
        NullEvent.FURTHER_OMISSION,
        i,
        probability(afterOmission[i][place] + event(NullEvent.FURTHER_OMISSION, i) + after));
    return after;
  }

  private double addition(int i, int place, double[] row, Visitor visitor) {
    if (place + 1 >= row.length || !constraints.allowsAddition(band.from(i) + place)) {
      return NEVER;
    }
    double after = row[place + 1];
    double first = sum(afterBead[i][place], afterOmission[i][place], NEVER);
    int part = band.from(i) + place;
    visitor.event(
        NullEvent.ADDITION, part, probability(first + event(NullEvent.ADDITION, part) + after));
    visitor.event(
        NullEvent.FURTHER_ADDITION,
        part,
        probability(afterAddition[i][place] + event(NullEvent.FURTHER_ADDITION, part) + after));
    return after;
  }

  private double omissionAt(NullEvent event, int i) {
    return i < band.sources() ? event(event, i) : 0;
  }

  private double additionAt(NullEvent event, int j) {
    return j < band.targets() ? event(event, j) : 0;
  }

  private double probability(double logWeight) {
    return logWeight == NEVER ? 0 : Math.min(1, Math.exp(logWeight - logSum));
  }

  private static double sum(double a, double b) {
    double high = Math.max(a, b);
    return high == NEVER ? NEVER : high + Math.log1p(Math.exp(Math.min(a, b) - high));
  }

  private static double sum(double a, double b, double c) {
    double high = Math.max(a, Math.max(b, c));
    return high == NEVER
        ? NEVER
        : high + Math.log(Math.exp(a - high) + Math.exp(b - high) + Math.exp(c - high));
  }

  private static double sum(double[] terms, int count) {
    double high = NEVER;
    for (int i = 0; i < count; i++) {
      high = Math.max(high, terms[i]);
    }
    if (high == NEVER) {
      return NEVER;
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double below = terms[i] - high;
      sum += below > -40 ? Math.exp(below) : 0;
    }
    return high + Math.log(sum);
  }

  /** Is told of every bead that is likely enough, and of every event. */
  interface Visitor {
    /** Takes a bead with its probability. */
    void bead(CandidateBead bead);

    /** Takes an event at some place with its probability. */
    void event(NullEvent event, int part, double probability);
  }
}
