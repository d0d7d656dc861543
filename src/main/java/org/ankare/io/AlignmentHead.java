package org.ankare.io;

import java.util.Optional;
import java.util.Set;
import org.ankare.bitext.Unit;

/**
 * What a file says of all its beads.
 *
 * @param signature how the alignment was made; empty if the file does not tell
 * @param source the Swedish document; empty if the file does not tell
 * @param target the English document; empty if the file does not tell
 * @param unit what its beads are made of
 * @param extras the columns that a table has besides those that every table has
 */
public record AlignmentHead(
    Optional<String> signature,
    Optional<DocumentNote> source,
    Optional<DocumentNote> target,
    Unit unit,
    Set<Extra> extras) {
  /** Copies the set. */
  public AlignmentHead {
    extras = Set.copyOf(extras);
  }

  /**
   * A document that was aligned.
   *
   * @param name its name
   * @param sentences how many it has
   */
  public record DocumentNote(String name, int sentences) {}

  /** A column that not every table has. */
  public enum Extra {
    /** All reasons with their costs. */
    EVIDENCE,
    /** What a person has decided. */
    DECISION
  }
}
