package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ankare.filter.Rejection;
import org.ankare.filter.Verdict;
import org.ankare.io.Cells;
import org.ankare.io.TsvText;

/**
 * Writes a table of rows that were rejected: why, where they stood, and then their own columns, as
 * the input has them if it is a table with a header, else as {@code align} prints them. It can be
 * read as a table of beads again.
 */
final class RejectedRows {
  private final Writer out;
  private final boolean isTable;
  private final TsvText text = new TsvText();
  private boolean isVerbatim;

  /**
   * Makes the writer of a table.
   *
   * @param isTable whether the input is one
   */
  RejectedRows(Writer out, boolean isTable) {
    this.out = out;
    this.isTable = isTable;
  }

  /** Writes the header; the input's own is empty if it has none. */
  void begin(String header) throws IOException {
    isVerbatim = isTable && !header.isEmpty();
    out.write("reason\tdetail\trow\t" + (isVerbatim ? header + "\n" : text.header()));
  }

  /** Writes a row. */
  void add(HeldRow row, Verdict verdict) throws IOException {
    out.write(joined(verdict, rejection -> rejection.reason().label()) + "\t");
    out.write(joined(verdict, Rejection::detail) + "\t" + verdict.row() + "\t");
    out.write(isVerbatim ? row.line() + "\n" : text.line(row.bead()));
  }

  private static String joined(Verdict verdict, Function<Rejection, String> part) {
    return Cells.clean(verdict.rejections().stream().map(part).collect(Collectors.joining("; ")));
  }
}
