package org.ankare.io;

import java.util.Objects;

/**
 * What of an alignment is to be written.
 *
 * @param signature how the alignment was made
 * @param unaligned whether null beads are written too
 * @param evidence whether tables get the column {@code evidence}; JSON Lines always have it
 * @param speakers whether tables get the columns {@code sv_speaker} and {@code en_speaker}
 */
public record AlignmentView(
    String signature, boolean unaligned, boolean evidence, boolean speakers) {
  /** Checks that there is a signature. */
  public AlignmentView {
    Objects.requireNonNull(signature);
  }
}
