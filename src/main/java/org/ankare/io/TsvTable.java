package org.ankare.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ankare.text.InputException;

/** A table of tab-parted cells under a header; columns are found by name, empty lines skipped. */
public final class TsvTable {
  private final String place;
  private final List<String> header;
  private final List<Row> rows;

  private TsvTable(String place, List<String> header, List<Row> rows) {
    this.place = place;
    this.header = header;
    this.rows = rows;
  }

  /** Takes the lines apart; without any line the table has no column and no row. */
  public static TsvTable of(TextLines text) {
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    String place = text.place(0);
    for (int i = 0; i < text.lines().size(); i++) {
      String line = text.lines().get(i);
      if (line.isEmpty() || TextLines.isRemark(line)) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
        place = text.place(i);
      } else {
        rows.add(new Row(text.place(i), cells));
      }
    }
    return new TsvTable(place, header, rows);
  }

  /** Tells whether the table has a column of that name. */
  public boolean has(String column) {
    return header.contains(column);
  }

  /** Returns the rows in order; throws if the table lacks one of the columns or a row is short. */
  public List<Row> rows(String... columns) throws InputException {
    if (header.isEmpty()) {
      return rows;
    }
    for (String column : columns) {
      if (!has(column)) {
        throw new InputException(
            place, "no column " + column, "give a table with a header and that column");
      }
      int index = header.indexOf(column);
      for (Row row : rows) {
        if (row.cells.size() <= index) {
          throw new InputException(
              row.place, "no cell in column " + column, "part the cells with one tab each");
        }
      }
    }
    return rows;
  }

  /** Returns the cell of a row in a column that the table has; empty past the end of the row. */
  public String cell(Row row, String column) {
    int index = header.indexOf(column);
    return index < row.cells.size() ? row.cells.get(index) : "";
  }

  /**
   * A row.
   *
   * @param place where it stands, for messages
   * @param cells its cells in order
   */
  public record Row(String place, List<String> cells) {}
}
