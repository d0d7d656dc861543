package org.ankare.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Many pairs of documents in one run. */
final class ManyPairs {
  @Option(
      names = "--pairs",
      paramLabel = "MANIFEST",
      required = true,
      description = {
        "A table with the columns sv, en and out: a pair a line,",
        "paths relative to the table, out (may be left out) under DIR."
      })
  private Path manifest;

  @Option(
      names = "--out-dir",
      paramLabel = "DIR",
      required = true,
      description = "Where the results go, and failures.tsv.")
  private Path directory;

  @Option(
      names = "--learn",
      description = {
        "Learn words from the surest beads of all pairs",
        "and align once more with them: twice the time."
      })
  private boolean learns;

  boolean learns() {
    return learns;
  }

  Path manifest() {
    return manifest;
  }

  Path directory() {
    return directory;
  }
}
