package org.ankare.report;

import java.util.Map;
import java.util.Objects;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Decision;
import org.ankare.bitext.Mentions;
import org.ankare.bitext.Unit;

/**
 * What a person is to review.
 *
 * @param alignment all beads
 * @param isParallel whether the beads are in order of both texts and null beads are events
 * @param unit what the beads are made of
 * @param mentions what both texts mention
 * @param signature how the alignment was made
 * @param decisions what a person has decided of its beads before
 */
public record ReviewedAlignment(
    Alignment alignment,
    boolean isParallel,
    Unit unit,
    Mentions mentions,
    String signature,
    Map<Bead, Decision> decisions) {
  /** Copies the map, and checks that nothing is null. */
  public ReviewedAlignment {
    Objects.requireNonNull(alignment);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(mentions);
    Objects.requireNonNull(signature);
    decisions = Map.copyOf(decisions);
  }

  /** Makes one of which nobody has decided anything. */
  public ReviewedAlignment(
      Alignment alignment, boolean isParallel, Unit unit, Mentions mentions, String signature) {
    this(alignment, isParallel, unit, mentions, signature, Map.of());
  }
}
