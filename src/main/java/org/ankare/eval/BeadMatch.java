package org.ankare.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ankare.bitext.NumberedBead;

/**
 * A bead of gold and the bead that it was found as; where there is no such bead, one without any
 * sentence stands for it.
 *
 * @param gold the bead of gold
 * @param found the bead that was found
 */
public record BeadMatch(NumberedBead gold, NumberedBead found) {
  private static final NumberedBead NONE = new NumberedBead(List.of(), List.of());

  /** Tells whether gold and what was found are the same. */
  public boolean isSame() {
    return gold.equals(found);
  }

  /**
   * Matches each bead of gold once: with the same bead, or else with that which shares the most
   * sentences with it, and at least one on both sides; of several, with that which has the first of
   * its source sentences. Then come the found beads that share no sentences so with any bead of
   * gold.
   */
  static List<BeadMatch> all(List<NumberedBead> gold, List<NumberedBead> found) {
    Beads inGold = new Beads(gold);
    Beads inFound = new Beads(found);
    List<BeadMatch> matches = new ArrayList<>();
    for (NumberedBead bead : gold) {
      Optional<NumberedBead> closest =
          inFound.has(bead) ? Optional.of(bead) : inFound.closest(bead);
      matches.add(new BeadMatch(bead, closest.orElse(NONE)));
    }
    found.stream()
        .filter(bead -> !inGold.touch(bead))
        .forEach(bead -> matches.add(new BeadMatch(NONE, bead)));
    return matches;
  }
}
