package org.ankare.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ankare.bitext.Decision;
import org.ankare.bitext.TextPair;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;

/** The columns that tables of beads have; new ones are only added at the end. */
final class BeadTable {
  private static final TextPair NOBODY = new TextPair("", "");

  private final AlignmentHead head;

  BeadTable(AlignmentHead head) {
    this.head = head;
  }

  List<String> columns() {
    List<String> columns =
        new ArrayList<>(List.of("sv", "en", "confidence", "shape", "sv_ids", "en_ids", "anchors"));
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
    return columns;
  }

  /** Returns the cells of a bead in order of the columns, its texts as they are. */
  List<String> cells(WrittenBead bead) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                bead.source().text(),
                bead.target().text(),
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
      cells.addAll(List.of(speakers.source(), speakers.target()));
    }
    if (has(AlignmentHead.Extra.DECISION)) {
      cells.add(bead.decision().map(Decision::label).orElse(""));
    }
    return cells;
  }

  private boolean has(AlignmentHead.Extra extra) {
    return head.extras().contains(extra);
  }
}
