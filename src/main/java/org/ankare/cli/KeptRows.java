package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.ankare.io.AlignmentHead;
import org.ankare.io.BeadSink;
import org.ankare.text.InputException;

/** Writes the rows that were kept: the lines as they were read, or beads in another format. */
final class KeptRows {
  private final Optional<Writer> lines;
  private final Optional<BeadSink> beads;

  /** Makes the writer of lines. */
  KeptRows(Writer lines) {
    this.lines = Optional.of(lines);
    this.beads = Optional.empty();
  }

  /** Makes the writer of beads. */
  KeptRows(BeadSink beads) {
    this.lines = Optional.empty();
    this.beads = Optional.of(beads);
  }

  void begin(AlignmentHead head, List<String> headLines) throws IOException {
    if (beads.isPresent()) {
      beads.get().begin(head);
    }
    for (String line : headLines) {
      write(line);
    }
  }

  void add(HeldRow row) throws IOException, InputException {
    if (beads.isPresent()) {
      beads.get().add(row.bead());
    }
    write(row.line());
  }

  void end() throws IOException, InputException {
    if (beads.isPresent()) {
      beads.get().end();
    }
  }

  private void write(String line) throws IOException {
    if (lines.isPresent()) {
      lines.get().write(line);
      lines.get().write('\n');
    }
  }
}
