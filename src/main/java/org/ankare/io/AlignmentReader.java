package org.ankare.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.ankare.bitext.GradedBead;
import org.ankare.bitext.NumberedAlignment;
import org.ankare.bitext.NumberedBead;
import org.ankare.text.InputException;

/** Reads beads by their sentence numbers: gold, and what {@code align} printed. */
public final class AlignmentReader {
  private AlignmentReader() {}

  /**
   * Reads lines of {@code [0,1]:[0]}, with or without a cost, or the TSV of {@code align}; which of
   * the two is seen from the first line. Empty lines and remarks are skipped.
   *
   * @throws InputException with the line that is malformed
   */
  public static NumberedAlignment read(TextLines text) throws InputException {
    boolean bracketed =
        text.lines().stream()
            .filter(line -> !line.isBlank() && !TextLines.isRemark(line))
            .findFirst()
            .filter(line -> line.stripLeading().startsWith("["))
            .isPresent();
    return bracketed ? vecalign(text) : table(TsvTable.of(text));
  }

  private static NumberedAlignment vecalign(TextLines text) throws InputException {
    List<NumberedBead> beads = new ArrayList<>();
    for (int i = 0; i < text.lines().size(); i++) {
      String line = text.lines().get(i);
      if (line.isBlank() || TextLines.isRemark(line)) {
        continue;
      }
      Matcher bead = BracketedBead.matched(text.place(i), line);
      beads.add(bead(text.place(i), bead.group(1), bead.group(2)));
    }
    return new NumberedAlignment(beads, List.of());
  }

  private static NumberedAlignment table(TsvTable table) throws InputException {
    List<NumberedBead> beads = new ArrayList<>();
    List<Double> confidences = new ArrayList<>();
    boolean rated = table.has("confidence");
    for (TsvTable.Row row :
        rated ? table.rows("sv_ids", "en_ids", "confidence") : table.rows("sv_ids", "en_ids")) {
      beads.add(bead(row.place(), table.cell(row, "sv_ids"), table.cell(row, "en_ids")));
      if (rated) {
        confidences.add(Numbers.confidence(row.place(), table.cell(row, "confidence")));
      }
    }
    return new NumberedAlignment(beads, confidences);
  }

  /**
   * Reads the gold of a comparable pair: a table with the columns {@code sv}, {@code en} (sentence
   * numbers) and {@code level} ({@code full} or {@code partial}).
   *
   * @throws InputException with the line that is malformed
   */
  public static List<GradedBead> readGraded(TextLines text) throws InputException {
    TsvTable table = TsvTable.of(text);
    List<GradedBead> beads = new ArrayList<>();
    for (TsvTable.Row row : table.rows("sv", "en", "level")) {
      String level = table.cell(row, "level");
      if (!level.equals("full") && !level.equals("partial")) {
        throw new InputException(
            row.place(), "“" + level + "” is no level", "write full or partial");
      }
      beads.add(
          new GradedBead(
              bead(row.place(), table.cell(row, "sv"), table.cell(row, "en")),
              level.equals("full")));
    }
    return beads;
  }

  private static NumberedBead bead(String place, String sources, String targets)
      throws InputException {
    return new NumberedBead(Numbers.list(place, sources), Numbers.list(place, targets));
  }
}
