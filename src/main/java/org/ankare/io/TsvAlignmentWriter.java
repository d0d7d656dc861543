package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;

/** Writes a table with a header, one bead a line; new columns are only added at the end. */
final class TsvAlignmentWriter implements AlignmentWriter {
  private static final String HEADER = "sv\ten\tconfidence\tshape\tsv_ids\ten_ids\tanchors";

  private final AlignmentView view;

  TsvAlignmentWriter(AlignmentView view) {
    this.view = view;
  }

  @Override
  public void write(Alignment alignment, Writer out) throws IOException {
    out.write(HEADER);
    out.write(view.evidence() ? "\tevidence" : "");
    out.write(view.speakers() ? "\tsv_speaker\ten_speaker\n" : "\n");
    for (Shown shown : Shown.of(alignment, view)) {
      out.write(row(shown));
      out.write('\n');
    }
  }

  private String row(Shown shown) {
    Bead bead = shown.bead();
    String row =
        String.join(
            "\t",
            Cells.joined(shown.sources()),
            Cells.joined(shown.targets()),
            Decimals.fixed(bead.confidence(), 3),
            bead.shape().toString(),
            Cells.numbers(shown.sources()),
            Cells.numbers(shown.targets()),
            Reasons.anchors(bead));
    String explained = view.evidence() ? row + "\t" + Reasons.all(bead.evidence()) : row;
    return view.speakers() ? explained + "\t" + Reasons.speakers(bead) : explained;
  }
}
