package org.ankare.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
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

  /** Returns what is said here and cannot be by a format that says no more than this. */
  List<String> beyond(FormatScope.Notes notes) {
    boolean hasSizes =
        Stream.of(source, target)
            .flatMap(Optional::stream)
            .anyMatch(document -> document.sentences().isPresent());
    List<String> beyond = new ArrayList<>();
    if (signature.isPresent() && notes.compareTo(FormatScope.Notes.NAMES) < 0) {
      beyond.add("signature");
    }
    if ((source.isPresent() || target.isPresent()) && notes == FormatScope.Notes.NONE) {
      beyond.add("names of the documents");
    }
    if (hasSizes && notes != FormatScope.Notes.ALL) {
      beyond.add("number of all sentences");
    }
    return beyond;
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
