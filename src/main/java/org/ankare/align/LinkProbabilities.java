package org.ankare.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How likely two sentences are to stand in the same bead, or a sentence in any, 0 to 1. */
final class LinkProbabilities {
  private final Map<Long, Double> pairs = new HashMap<>();
  private final Map<Integer, Double> sources = new HashMap<>();
  private final Map<Integer, Double> targets = new HashMap<>();

  LinkProbabilities(List<CandidateBead> candidates) {
    for (CandidateBead bead : candidates) {
      for (int i = bead.source(); i < bead.sourceEnd(); i++) {
        sources.merge(i, bead.probability(), LinkProbabilities::plus);
        for (int j = bead.target(); j < bead.targetEnd(); j++) {
          pairs.merge(key(i, j), bead.probability(), LinkProbabilities::plus);
        }
      }
      for (int j = bead.target(); j < bead.targetEnd(); j++) {
        targets.merge(j, bead.probability(), LinkProbabilities::plus);
      }
    }
  }

  private static double plus(double a, double b) {
    return Math.min(1, a + b);
  }

  private static long key(int source, int target) {
    return (long) source << 32 | target;
  }

  double ofSource(int source) {
    return sources.getOrDefault(source, 0.0);
  }

  double ofTarget(int target) {
    return targets.getOrDefault(target, 0.0);
  }

  /** Returns the probability of the likeliest pair of sentences within a bead. */
  double best(CandidateBead bead) {
    double best = 0;
    for (int i = bead.source(); i < bead.sourceEnd(); i++) {
      for (int j = bead.target(); j < bead.targetEnd(); j++) {
        best = Math.max(best, pairs.getOrDefault(key(i, j), 0.0));
      }
    }
    return best;
  }
}
