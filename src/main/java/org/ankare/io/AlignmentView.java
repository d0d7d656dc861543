package org.ankare.io;

import java.util.Map;
import java.util.Objects;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Decision;
import org.ankare.bitext.Unit;

/**
 * What of an alignment is to be written.
 *
 * @param signature how the alignment was made
 * @param unaligned whether null beads are written too, and not only those of which a person has
 *     decided
 * @param evidence whether tables get the column {@code evidence}; JSON Lines always have it
 * @param unit what its beads are made of; tables of quotes get the columns {@code sv_speaker} and
 *     {@code en_speaker}, those of passages the column {@code beads}
 * @param decisions what a person has decided of beads; if of any, tables get the column {@code
 *     decision}
 */
public record AlignmentView(
    String signature,
    boolean unaligned,
    boolean evidence,
    Unit unit,
    Map<Bead, Decision> decisions) {
  /** Copies the map, and checks that nothing is null. */
  public AlignmentView {
    Objects.requireNonNull(signature);
    Objects.requireNonNull(unit);
    decisions = Map.copyOf(decisions);
  }

  /** Makes the view of an alignment of which a person has decided nothing. */
  public AlignmentView(String signature, boolean unaligned, boolean evidence, Unit unit) {
    this(signature, unaligned, evidence, unit, Map.of());
  }
}
