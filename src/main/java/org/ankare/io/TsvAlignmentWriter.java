package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.text.Sentence;

/** Writes a table with a header, one bead a line; new columns are only added at the end. */
final class TsvAlignmentWriter implements AlignmentWriter {
  private static final String HEADER = "sv\ten\tconfidence\tshape\tsv_ids\ten_ids\tanchors";

  private final AlignmentView view;

  TsvAlignmentWriter(AlignmentView view) {
    this.view = view;
  }

  @Override
  public void write(Alignment alignment, Writer out) throws IOException {
    out.write(view.evidence() ? HEADER + "\tevidence\n" : HEADER + "\n");
    for (Bead bead : AlignmentWriter.shown(alignment, view)) {
      out.write(row(alignment, bead));
      out.write('\n');
    }
  }

  private String row(Alignment alignment, Bead bead) {
    List<Sentence> sources = AlignmentWriter.sentences(alignment.bitext().source(), bead.sources());
    List<Sentence> targets = AlignmentWriter.sentences(alignment.bitext().target(), bead.targets());
    String row =
        String.join(
            "\t",
            Cells.joined(sources),
            Cells.joined(targets),
            Decimals.fixed(bead.confidence(), 3),
            bead.shape().toString(),
            Cells.numbers(sources),
            Cells.numbers(targets),
            Reasons.anchors(bead));
    return view.evidence() ? row + "\t" + Reasons.all(bead.evidence()) : row;
  }
}
