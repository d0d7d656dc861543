package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ankare.bitext.Unit;
import org.ankare.text.InputException;

/**
 * Reads tables of beads: under a header with the columns {@code sv} and {@code en}, whatever others
 * there are, or plain lines of Swedish, tab, English, and perhaps a confidence. Empty lines and
 * remarks are skipped.
 */
final class TsvSource implements BeadSource {
  private final String name;
  private final BeadForm.Opening bytes;

  TsvSource(String name, BeadForm.Opening bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public List<String> copyTo(BeadSink sink) throws IOException, InputException {
    try (InputStream in = BeadFile.opened(name, bytes)) {
      return copy(new LineReader(name, in), sink);
    }
  }

  private static List<String> copy(LineReader lines, BeadSink sink)
      throws IOException, InputException {
    TsvRow row = new TsvRow(List.of());
    boolean isBegun = false;
    int empty = 0;
    while (lines.advance()) {
      if (lines.line().isEmpty() || TextLines.isRemark(lines.line())) {
        continue;
      }
      String[] cells = lines.line().split("\t", -1);
      if (!isBegun) {
        isBegun = true;
        row = TsvRow.under(lines.place(), cells);
        if (row.isHeader()) {
          sink.written(lines.line());
        }
        sink.begin(head(row));
        if (row.isHeader()) {
          continue;
        }
      }
      sink.written(lines.line());
      if (row.hasText(cells)) {
        sink.add(row.bead(lines.place(), cells));
      } else {
        empty++;
      }
    }
    if (!isBegun) {
      sink.begin(head(row));
    }
    sink.end();
    return empty == 0 ? List.of() : List.of(Counts.of(empty, "row") + " empty on both sides");
  }

  private static AlignmentHead head(TsvRow row) {
    Set<AlignmentHead.Extra> extras = EnumSet.noneOf(AlignmentHead.Extra.class);
    if (row.has("evidence")) {
      extras.add(AlignmentHead.Extra.EVIDENCE);
    }
    if (row.has("decision")) {
      extras.add(AlignmentHead.Extra.DECISION);
    }
    Unit unit = row.has("sv_speaker") ? Unit.QUOTE : Unit.SENTENCE;
    return AlignmentHead.UNKNOWN.with(row.has("beads") ? Unit.PASSAGE : unit, extras);
  }
}
