package org.ankare.align;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.ankare.score.Band;
import org.ankare.score.CoarseWeights;
import org.ankare.score.LatticeCosts;
import org.ankare.score.NullEvent;

/** The slow and simple twin of {@link Posteriors}: goes through all alignments one by one. */
final class Enumeration {
  private final LatticeCosts costs;
  private final Band band;
  private final Map<CandidateBead, Double> beads = new HashMap<>();
  private final Map<NullEvent, Double> events = new EnumMap<>(NullEvent.class);
  private final Deque<CandidateBead> chain = new ArrayDeque<>();
  private double sum;

  Enumeration(LatticeCosts costs) {
    this.costs = costs;
    this.band = costs.band();
    extend(0, 0, 1, Map.of());
  }

  double logSum() {
    return Math.log(sum);
  }

  /** Returns the probability of a bead, given with any probability. */
  double probability(CandidateBead bead) {
    return beads.getOrDefault(without(bead), 0.0) / sum;
  }

  /** Returns how many beads have a probability above a limit. */
  long countAbove(double limit) {
    return beads.values().stream().filter(weight -> weight / sum > limit).count();
  }

  /** Returns how often an event is to be expected. */
  double expected(NullEvent event) {
    return events.getOrDefault(event, 0.0) / sum;
  }

  private static CandidateBead without(CandidateBead bead) {
    return new CandidateBead(bead.source(), bead.sources(), bead.target(), bead.targets(), 0);
  }

  private void extend(int i, int j, double weight, Map<NullEvent, Integer> counts) {
    for (int source = i; source <= band.sources(); source++) {
      for (int target = j; target <= band.targets(); target++) {
        if (isGapInBand(i, source, j, target)) {
          boolean isEnd = source == band.sources() && target == band.targets();
          Map<NullEvent, Integer> more = withGap(counts, source - i, target - j, isEnd);
          if (isEnd) {
            end(weight * gapWeight(i, source, j, target), more);
          }
          beads(source, target, weight, counts);
        }
      }
    }
  }

  private void beads(int i, int j, double weight, Map<NullEvent, Integer> counts) {
    CandidateBead last = chain.peekLast();
    int omissions = i - (last == null ? 0 : last.sourceEnd());
    int additions = j - (last == null ? 0 : last.targetEnd());
    Map<NullEvent, Integer> more = withGap(counts, omissions, additions, false);
    double before = weight * gapWeight(i - omissions, i, j - additions, j);
    if (omissions + additions == 0) {
      before *= Math.exp(-costs.event(NullEvent.NONE, 0));
    }
    for (int sources = 1; sources <= CoarseWeights.MAX_SENTENCES; sources++) {
      for (int targets = 1; targets <= CoarseWeights.MAX_SENTENCES; targets++) {
        if (i + sources <= band.sources() && isInBand(i + sources, j + targets)) {
          double own = Math.exp(-costs.bead(i, sources, j, targets));
          if (own > 0) {
            chain.addLast(new CandidateBead(i, sources, j, targets, 0));
            extend(i + sources, j + targets, before * own, more);
            chain.removeLast();
          }
        }
      }
    }
  }

  /** Omissions come first in a gap. */
  private boolean isGapInBand(int i, int source, int j, int target) {
    for (int at = i; at <= source; at++) {
      if (!isInBand(at, j)) {
        return false;
      }
    }
    return isInBand(source, target);
  }

  private boolean isInBand(int i, int j) {
    return band.from(i) <= j && j <= band.to(i);
  }

  private static Map<NullEvent, Integer> withGap(
      Map<NullEvent, Integer> counts, int omissions, int additions, boolean isEnd) {
    Map<NullEvent, Integer> more = new EnumMap<>(NullEvent.class);
    more.putAll(counts);
    add(more, NullEvent.OMISSION, Math.min(1, omissions));
    add(more, NullEvent.FURTHER_OMISSION, Math.max(0, omissions - 1));
    add(more, NullEvent.ADDITION, Math.min(1, additions));
    add(more, NullEvent.FURTHER_ADDITION, Math.max(0, additions - 1));
    add(more, NullEvent.NONE, omissions + additions == 0 && !isEnd ? 1 : 0);
    return more;
  }

  private static void add(Map<NullEvent, Integer> counts, NullEvent event, int count) {
    counts.merge(event, count, Integer::sum);
  }

  private double gapWeight(int i, int source, int j, int target) {
    double cost = 0;
    for (int part = i; part < source; part++) {
      cost += costs.event(part == i ? NullEvent.OMISSION : NullEvent.FURTHER_OMISSION, part);
    }
    for (int part = j; part < target; part++) {
      cost += costs.event(part == j ? NullEvent.ADDITION : NullEvent.FURTHER_ADDITION, part);
    }
    return Math.exp(-cost);
  }

  private void end(double weight, Map<NullEvent, Integer> counts) {
    sum += weight;
    chain.forEach(bead -> beads.merge(bead, weight, Double::sum));
    counts.forEach((event, count) -> events.merge(event, count * weight, Double::sum));
  }
}
