package org.ankare.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ankare.bitext.TextPair;

/** Compares a ranked list of sentence pairs with gold: as printed, and cut where F1 is best. */
public final class MineComparison {
  private MineComparison() {}

  /**
   * Returns the agreement of one list.
   *
   * @param gold the true pairs of ids; one that stands there twice counts once
   * @param found the pairs of ids, best first
   */
  public static Agreement of(List<TextPair> gold, List<TextPair> found) {
    Set<TextPair> truth = new HashSet<>(gold);
    Tally best = new Tally(0, 0, 0, truth.size());
    int right = 0;
    Set<TextPair> met = new HashSet<>();
    Tally printed = best;
    for (int i = 0; i < found.size(); i++) {
      if (truth.contains(found.get(i))) {
        right++;
        met.add(found.get(i));
      }
      printed = new Tally(right, i + 1, met.size(), truth.size());
      if (printed.f1() > best.f1()) {
        best = printed;
      }
    }
    return Agreement.of(Map.of(Measure.AS_PRINTED, printed, Measure.BEST_CUT, best));
  }
}
