package org.ankare.io;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a format has place for.
 *
 * @param holds the parts of a bead
 * @param needs the part without which a bead cannot be written
 * @param notes what it says of all beads
 * @param nullBeads whether it has place for a bead with one side
 * @param rejected whether it keeps what a person has rejected, so that the decision can be looked
 *     at; formats for use do not
 */
record FormatScope(
    Set<BeadPart> holds, Set<BeadPart> needs, Notes notes, boolean nullBeads, boolean rejected) {
  /** Everything. */
  static final FormatScope FULL =
      new FormatScope(EnumSet.allOf(BeadPart.class), Set.of(), Notes.ALL, true, true);

  /** What a table has columns for. */
  static final FormatScope TABLE =
      new FormatScope(
          EnumSet.complementOf(
              EnumSet.of(BeadPart.BORDERS, BeadPart.OFFSETS, BeadPart.PASSAGES, BeadPart.COST)),
          Set.of(),
          Notes.NONE,
          true,
          true);

  /** The same without what a person has rejected. */
  static final FormatScope TABLE_FOR_USE =
      new FormatScope(TABLE.holds, TABLE.needs, TABLE.notes, true, false);

  /** What properties tell of two texts. */
  static final FormatScope MEMORY =
      new FormatScope(
          EnumSet.of(
              BeadPart.TEXTS,
              BeadPart.IDS,
              BeadPart.CONFIDENCE,
              BeadPart.SHAPE,
              BeadPart.ANCHORS,
              BeadPart.DECISION),
          EnumSet.of(BeadPart.TEXTS),
          Notes.NAMES,
          false,
          false);

  /** What lines of text tell. */
  static final FormatScope LINES =
      new FormatScope(
          EnumSet.of(BeadPart.TEXTS, BeadPart.IDS),
          EnumSet.of(BeadPart.TEXTS),
          Notes.DOCUMENTS,
          false,
          false);

  /** Copies the sets. */
  FormatScope {
    holds = Set.copyOf(holds);
    needs = Set.copyOf(needs);
  }

  /** Returns what links of numbers hold, and one more part. */
  static FormatScope ofNumbers(BeadPart more, Notes notes) {
    return new FormatScope(
        EnumSet.of(BeadPart.IDS, more), EnumSet.of(BeadPart.IDS), notes, true, false);
  }

  /** What a format says of all beads. */
  enum Notes {
    /** Nothing. */
    NONE,
    /** The names of the documents. */
    DOCUMENTS,
    /** How the alignment was made, and the names of the documents. */
    NAMES,
    /** How many sentences the documents have, too. */
    ALL
  }
}
