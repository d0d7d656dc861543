package org.ankare.io;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.InputException;

/**
 * Reads tables of {@code sv TAB en [TAB weight]} without a header, and tables under a header with
 * the columns {@code sv} and {@code en}, which this program prints.
 */
final class TsvDictionary {
  private static final String FORM = "give lines of: Swedish, tab, English, and perhaps a weight";

  private TsvDictionary() {}

  /** Tells whether most lines of the beginning of a file have more than one cell. */
  static boolean isLikely(String head) {
    List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
    long tabbed = lines.stream().filter(line -> line.indexOf('\t') > 0).count();
    return tabbed * 2 > lines.size();
  }

  static List<DictionaryEntry> read(TextLines text) throws InputException {
    TsvTable table = TsvTable.of(text);
    return table.has("sv") && table.has("en") ? underHeader(table) : plain(text);
  }

  private static List<DictionaryEntry> underHeader(TsvTable table) throws InputException {
    List<DictionaryEntry> entries = new ArrayList<>();
    for (TsvTable.Row row : table.rows("sv", "en")) {
      DictionaryEntry entry = new DictionaryEntry(table.cell(row, "sv"), table.cell(row, "en"));
      if (entry.hasWords()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static List<DictionaryEntry> plain(TextLines text) throws InputException {
    List<DictionaryEntry> entries = new ArrayList<>();
    for (int i = 0; i < text.lines().size(); i++) {
      String line = text.lines().get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.add(entry(text.place(i), line.split("\t", -1)));
      }
    }
    return entries;
  }

  private static DictionaryEntry entry(String place, String... cells) throws InputException {
    if (cells.length < 2 || cells.length > 3) {
      throw new InputException(place, cells.length + " cells", FORM);
    }
    double weight = cells.length == 2 ? 1 : weight(place, cells[2].strip());
    DictionaryEntry entry = new DictionaryEntry(cells[0], cells[1], weight, false);
    if (!entry.hasWords()) {
      throw new InputException(place, "no word in a cell", FORM);
    }
    return entry;
  }

  private static double weight(String place, String cell) throws InputException {
    try {
      double weight = Double.parseDouble(cell);
      if (weight > 0 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Told below, as a weight out of range is.
    }
    throw new InputException(place, "weight " + cell, "give a number above 0, at most 1");
  }
}
