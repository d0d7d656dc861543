package org.ankare.io;

import java.util.Objects;
import org.ankare.bitext.Unit;

/**
 * What of an alignment is to be written.
 *
 * @param signature how the alignment was made
 * @param unaligned whether null beads are written too
 * @param evidence whether tables get the column {@code evidence}; JSON Lines always have it
 * @param unit what its beads are made of; tables of quotes get the columns {@code sv_speaker} and
 *     {@code en_speaker}, those of passages the column {@code beads}
 */
public record AlignmentView(String signature, boolean unaligned, boolean evidence, Unit unit) {
  /** Checks that nothing is null. */
  public AlignmentView {
    Objects.requireNonNull(signature);
    Objects.requireNonNull(unit);
  }
}
