package org.ankare.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ankare.bitext.BeadShape;
import org.ankare.bitext.Decision;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.TextPair;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenReasons;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/** Reads the rows of one table of beads, given the names of its columns. */
final class TsvRow {
  /** Names that no sentence is: a first line that has one of them is a header. */
  private static final Set<String> NAMES =
      Set.of("sv", "en", "confidence", "shape", "sv_ids", "en_ids", "anchors", "evidence");

  private static final List<String> PLAIN = List.of("sv", "en", "confidence");
  private static final String REMEDY = "part the cells with one tab each";

  private final List<String> columns;
  private final boolean isHeader;

  /** Takes the columns of a table without a header. */
  TsvRow(List<String> columns) {
    this(columns, false);
  }

  private TsvRow(List<String> columns, boolean isHeader) {
    this.columns = List.copyOf(columns);
    this.isHeader = isHeader;
  }

  /** Takes the first line of a table, which need not be a header. */
  static TsvRow under(String place, String... first) throws InputException {
    List<String> cells = List.of(first);
    if (cells.stream().noneMatch(NAMES::contains)) {
      if (cells.size() < 2 || cells.size() > PLAIN.size()) {
        throw new InputException(
            place,
            "neither a header nor Swedish, tab, English",
            "give a header with the columns sv and en");
      }
      return new TsvRow(PLAIN.subList(0, cells.size()));
    }
    for (String needed : PLAIN.subList(0, 2)) {
      if (!cells.contains(needed)) {
        throw new InputException(
            place, "no column " + needed, "give a header with the columns sv and en");
      }
    }
    return new TsvRow(cells, true);
  }

  /** Tells whether the first line is a header and no bead. */
  boolean isHeader() {
    return isHeader;
  }

  boolean has(String column) {
    return columns.contains(column);
  }

  /** Tells whether a row has anything on either side. */
  boolean hasText(String... cells) {
    return !(cell("sv", cells) + cell("en", cells) + cell("sv_ids", cells) + cell("en_ids", cells))
        .isEmpty();
  }

  WrittenBead bead(String place, String... cells) throws InputException {
    check(place, cells);
    WrittenSide source = side(place, "sv", cells);
    WrittenSide target = side(place, "en", cells);
    List<WrittenBead> inside = new ArrayList<>();
    for (String bead : cell("beads", cells).split(" ")) {
      if (!bead.isEmpty()) {
        inside.add(BracketedBead.read(place, bead));
      }
    }
    return new WrittenBead(
        source,
        target,
        shape(place, source, target, cells),
        confidence(place, cells),
        OptionalDouble.empty(),
        reasons(place, cells),
        inside,
        decision(place, cells));
  }

  private void check(String place, String... cells) throws InputException {
    for (String needed : PLAIN.subList(0, 2)) {
      if (columns.indexOf(needed) >= cells.length) {
        throw new InputException(place, "no cell in column " + needed, REMEDY);
      }
    }
    for (int i = columns.size(); i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        throw new InputException(
            place, cells.length + " cells in " + columns.size() + " columns", REMEDY);
      }
    }
  }

  private WrittenSide side(String place, String language, String... cells) throws InputException {
    String text = cell(language, cells);
    List<Integer> ids = Numbers.list(place, cell(language + "_ids", cells));
    return new WrittenSide(ids, text.isEmpty() ? List.of() : List.of(text));
  }

  private BeadShape shape(String place, WrittenSide source, WrittenSide target, String... cells)
      throws InputException {
    String shape = cell("shape", cells);
    return shape.isEmpty()
        ? new BeadShape(source.size(), target.size())
        : Numbers.shape(place, shape);
  }

  private OptionalDouble confidence(String place, String... cells) throws InputException {
    String cell = cell("confidence", cells).strip();
    return cell.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Numbers.confidence(place, cell));
  }

  private WrittenReasons reasons(String place, String... cells) throws InputException {
    List<Evidence> evidence = Reasons.read(place, cell("evidence", cells));
    TextPair speakers = new TextPair(cell("sv_speaker", cells), cell("en_speaker", cells));
    return new WrittenReasons(
        cell("anchors", cells),
        evidence,
        (speakers.source() + speakers.target()).isEmpty()
            ? Optional.empty()
            : Optional.of(speakers));
  }

  private Optional<Decision> decision(String place, String... cells) throws InputException {
    String cell = cell("decision", cells);
    return cell.isEmpty() ? Optional.empty() : Optional.of(Numbers.decision(place, cell));
  }

  private String cell(String column, String... cells) {
    int index = columns.indexOf(column);
    return index >= 0 && index < cells.length ? cells[index] : "";
  }
}
