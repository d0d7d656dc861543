package org.ankare.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ankare.bitext.NumberedAlignment;
import org.ankare.bitext.NumberedBead;

/**
 * Compares alignments of translations. Null beads are left out on both sides. Strict: the same
 * bead. Lax: shares a sentence on both sides. N-m: strict, over beads that are not 1-1.
 */
public final class AlignComparison {
  private AlignComparison() {}

  /** Returns the agreement of one document. */
  public static Agreement of(NumberedAlignment gold, NumberedAlignment found) {
    List<NumberedBead> goldBeads = linked(gold.beads());
    List<NumberedBead> foundBeads = linked(found.beads());
    Beads inGold = new Beads(goldBeads);
    Beads inFound = new Beads(foundBeads);
    Predicate<NumberedBead> isLarge = bead -> bead.size() > 2;
    return new Agreement(
        Map.of(
            Measure.STRICT,
            tally(foundBeads, inGold::has, goldBeads, inFound::has),
            Measure.LAX,
            tally(foundBeads, inGold::touch, goldBeads, inFound::touch),
            Measure.N_M,
            tally(only(foundBeads, isLarge), inGold::has, only(goldBeads, isLarge), inFound::has)),
        forecasts(found, inGold),
        BeadMatch.all(goldBeads, foundBeads));
  }

  static List<Forecast> forecasts(NumberedAlignment found, Beads inGold) {
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < found.confidences().size(); i++) {
      NumberedBead bead = found.beads().get(i);
      if (!bead.isNull()) {
        forecasts.add(new Forecast(found.confidences().get(i), inGold.touch(bead)));
      }
    }
    return forecasts;
  }

  static List<NumberedBead> linked(List<NumberedBead> beads) {
    return only(beads, bead -> !bead.isNull());
  }

  static <T> Tally tally(List<T> found, Predicate<T> isRight, List<T> gold, Predicate<T> isMet) {
    return new Tally(
        only(found, isRight).size(), found.size(), only(gold, isMet).size(), gold.size());
  }

  private static <T> List<T> only(List<T> items, Predicate<T> condition) {
    return items.stream().filter(condition).toList();
  }
}
