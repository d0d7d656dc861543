package org.ankare.anchor;

import java.util.List;
import org.ankare.text.WordFile;

/** Reads the tables that stand beside the code: tab-separated, with lines of # as comments. */
final class Tables {
  private Tables() {}

  static List<String[]> read(String name) {
    return WordFile.entries(Tables.class, name).stream().map(line -> line.split("\t")).toList();
  }
}
