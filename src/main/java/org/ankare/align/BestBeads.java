package org.ankare.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses, among candidate beads, those in order that agree best with all alignments together: the
 * chain with the greatest sum of probabilities, each less a toll (minimum Bayes risk decoding).
 * With a toll of half the F-measure to be had, the expected F-measure is greatest.
 */
final class BestBeads {
  private static final Comparator<CandidateBead> BY_START =
      Comparator.comparingInt(CandidateBead::source)
          .thenComparingInt(CandidateBead::target)
          .thenComparingInt(CandidateBead::sources)
          .thenComparingInt(CandidateBead::targets);

  private final int[] bestAt;
  private final double[] values;
  private final int[] previous;
  private final List<CandidateBead> beads;

  private BestBeads(List<CandidateBead> beads, int targets) {
    this.beads = beads;
    values = new double[beads.size()];
    previous = new int[beads.size()];
    bestAt = new int[targets + 2];
    Arrays.fill(bestAt, -1);
  }

  /**
   * Returns the chosen beads in order. Of chains with the same sum, the one found first in order of
   * places is taken.
   *
   * @param toll what a bead must be worth, 0 to 1
   */
  static List<CandidateBead> choose(List<CandidateBead> candidates, int targets, double toll) {
    List<CandidateBead> beads =
        candidates.stream().filter(bead -> bead.probability() > toll).sorted(BY_START).toList();
    return new BestBeads(beads, targets).chain(toll);
  }

  /** Beads by their start; those that have ended by then are entered by their last target. */
  private List<CandidateBead> chain(double toll) {
    List<Integer> byEnd = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      byEnd.add(i);
    }
    byEnd.sort(Comparator.comparingInt((Integer i) -> beads.get(i).sourceEnd()));
    int entered = 0;
    int best = -1;
    for (int i = 0; i < beads.size(); i++) {
      CandidateBead bead = beads.get(i);
      while (entered < byEnd.size() && beads.get(byEnd.get(entered)).sourceEnd() <= bead.source()) {
        enter(byEnd.get(entered++));
      }
      previous[i] = bestUpTo(bead.target());
      values[i] = bead.probability() - toll + (previous[i] < 0 ? 0 : values[previous[i]]);
      best = best < 0 || values[i] > values[best] ? i : best;
    }
    List<CandidateBead> chosen = new ArrayList<>();
    for (int i = best; i >= 0; i = previous[i]) {
      chosen.add(beads.get(i));
    }
    Collections.reverse(chosen);
    return chosen;
  }

  private void enter(int index) {
    for (int at = beads.get(index).targetEnd() + 1; at < bestAt.length; at += at & -at) {
      if (bestAt[at] < 0 || values[index] > values[bestAt[at]]) {
        bestAt[at] = index;
      }
    }
  }

  private int bestUpTo(int target) {
    int best = -1;
    for (int at = target + 1; at > 0; at -= at & -at) {
      if (bestAt[at] >= 0 && (best < 0 || values[bestAt[at]] > values[best])) {
        best = bestAt[at];
      }
    }
    return best;
  }
}
