package org.ankare.io;

import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.TextPair;
import org.ankare.text.InputException;

/**
 * Reads pairs of texts or sentence ids: gold, and what {@code mine} and {@code anchors} printed.
 */
public final class PairReader {
  private PairReader() {}

  /**
   * Reads two columns of a table under a header.
   *
   * @param sourceColumn the name of the column with the Swedish side
   * @param targetColumn the name of the column with the English side
   * @throws InputException if a column or cell is missing
   */
  public static List<TextPair> read(TextLines text, String sourceColumn, String targetColumn)
      throws InputException {
    TsvTable table = TsvTable.of(text);
    List<TextPair> pairs = new ArrayList<>();
    for (TsvTable.Row row : table.rows(sourceColumn, targetColumn)) {
      pairs.add(new TextPair(table.cell(row, sourceColumn), table.cell(row, targetColumn)));
    }
    return pairs;
  }

  /**
   * Reads the columns {@code sv} and {@code en} of those rows whose {@code kind} begins so.
   *
   * @throws InputException if a column or cell is missing
   */
  public static List<TextPair> readKind(TextLines text, String kind) throws InputException {
    return readKind(text, kind, "sv", "en");
  }

  /**
   * Reads two columns of those rows whose {@code kind} begins so.
   *
   * @throws InputException if a column or cell is missing
   */
  public static List<TextPair> readKind(
      TextLines text, String kind, String sourceColumn, String targetColumn) throws InputException {
    TsvTable table = TsvTable.of(text);
    List<TextPair> pairs = new ArrayList<>();
    for (TsvTable.Row row : table.rows("kind", sourceColumn, targetColumn)) {
      if (table.cell(row, "kind").startsWith(kind)) {
        pairs.add(new TextPair(table.cell(row, sourceColumn), table.cell(row, targetColumn)));
      }
    }
    return pairs;
  }

  /**
   * Reads lines of {@code id TAB id} without a header.
   *
   * @throws InputException if a line has no tab
   */
  public static List<TextPair> readPlain(TextLines text) throws InputException {
    List<TextPair> pairs = new ArrayList<>();
    for (int i = 0; i < text.lines().size(); i++) {
      String line = text.lines().get(i);
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < 2) {
        throw new InputException(text.place(i), "no tab", "write two ids parted by a tab");
      }
      pairs.add(new TextPair(cells[0], cells[1]));
    }
    return pairs;
  }

  /** Tells whether the table has a column of that name. */
  public static boolean hasColumn(TextLines text, String column) {
    return TsvTable.of(text).has(column);
  }
}
