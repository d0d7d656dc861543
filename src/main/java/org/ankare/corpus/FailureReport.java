package org.ankare.corpus;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ankare.io.Cells;
import org.ankare.io.ResultFile;

/** The table of the pairs of a run that failed: {@code failures.tsv} beside the results. */
public final class FailureReport {
  private FailureReport() {}

  /** Returns where the report of a run stands whose results go to a directory. */
  static Path in(Path directory) {
    return directory.resolve("failures.tsv");
  }

  /**
   * Writes the report in place of that of an earlier run; if nothing failed there is none.
   *
   * @throws IOException if it could not be written
   */
  public static void write(Path directory, List<Batch.Failure> failures) throws IOException {
    if (failures.isEmpty()) {
      Files.deleteIfExists(in(directory));
      return;
    }
    try (ResultFile report = ResultFile.openWithin(in(directory))) {
      Writer out = report.writer();
      out.write("sv\ten\treason\n");
      for (Batch.Failure failure : failures) {
        out.write(Cells.clean(failure.task().source().toString()) + "\t");
        out.write(Cells.clean(failure.task().target().toString()) + "\t");
        out.write(Cells.clean(failure.reason()) + "\n");
      }
      report.complete();
    }
  }
}
