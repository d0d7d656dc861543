package org.ankare.io;

import java.util.Optional;
import java.util.OptionalInt;
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
  /** What is said by a file that says nothing. */
  public static final AlignmentHead UNKNOWN =
      new AlignmentHead(
          Optional.empty(), Optional.empty(), Optional.empty(), Unit.SENTENCE, Set.of());

  /** Copies the set. */
  public AlignmentHead {
    extras = Set.copyOf(extras);
  }

  /** Returns this head with another unit and other columns. */
  public AlignmentHead with(Unit newUnit, Set<Extra> newExtras) {
    return new AlignmentHead(signature, source, target, newUnit, newExtras);
  }

  /**
   * A document that was aligned.
   *
   * @param name its name
   * @param sentences how many it has; empty if the file does not tell
   */
  public record DocumentNote(String name, OptionalInt sentences) {}

  /** A column that not every table has. */
  public enum Extra {
    /** All reasons with their costs. */
    EVIDENCE,
    /** What a person has decided. */
    DECISION
  }
}
