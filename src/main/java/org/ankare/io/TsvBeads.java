package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ankare.bitext.Decision;
import org.ankare.bitext.TextPair;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;

/** Writes a table with a header, one bead a line; new columns are only added at the end. */
final class TsvBeads implements BeadSink {
  private static final List<String> COLUMNS =
      List.of("sv", "en", "confidence", "shape", "sv_ids", "en_ids", "anchors");
  private static final TextPair NOBODY = new TextPair("", "");

  private final Writer out;
  private AlignmentHead head;

  TsvBeads(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(AlignmentHead newHead) throws IOException {
    head = newHead;
    List<String> columns = new ArrayList<>(COLUMNS);
    if (has(AlignmentHead.Extra.EVIDENCE)) {
      columns.add("evidence");
    }
    if (head.unit() == Unit.PASSAGE) {
      columns.add("beads");
    }
    if (head.unit() == Unit.QUOTE) {
      columns.addAll(List.of("sv_speaker", "en_speaker"));
    }
    if (has(AlignmentHead.Extra.DECISION)) {
      columns.add("decision");
    }
    row(columns);
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    List<String> cells =
        new ArrayList<>(
            List.of(
                Cells.clean(bead.source().text()),
                Cells.clean(bead.target().text()),
                Cells.confidence(bead),
                bead.shape().toString(),
                Cells.joined(bead.source().ids()),
                Cells.joined(bead.target().ids()),
                bead.reasons().anchors()));
    if (has(AlignmentHead.Extra.EVIDENCE)) {
      cells.add(Reasons.all(bead.reasons().evidence()));
    }
    if (head.unit() == Unit.PASSAGE) {
      cells.add(bead.inside().stream().map(Cells::bracketed).collect(Collectors.joining(" ")));
    }
    if (head.unit() == Unit.QUOTE) {
      TextPair speakers = bead.reasons().speakers().orElse(NOBODY);
      cells.add(Cells.clean(speakers.source()));
      cells.add(Cells.clean(speakers.target()));
    }
    if (has(AlignmentHead.Extra.DECISION)) {
      cells.add(bead.decision().map(Decision::label).orElse(""));
    }
    row(cells);
  }

  private boolean has(AlignmentHead.Extra extra) {
    return head.extras().contains(extra);
  }

  private void row(List<String> cells) throws IOException {
    out.write(String.join("\t", cells));
    out.write('\n');
  }
}
