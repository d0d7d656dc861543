package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
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
    out.write(
        switch (view.unit()) {
          case SENTENCE -> "\n";
          case PASSAGE -> "\tbeads\n";
          case QUOTE -> "\tsv_speaker\ten_speaker\n";
        });
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
            shown.shape(view.unit()).toString(),
            Cells.numbers(shown.sources()),
            Cells.numbers(shown.targets()),
            Reasons.anchors(bead));
    String explained = view.evidence() ? row + "\t" + Reasons.all(bead.evidence()) : row;
    return switch (view.unit()) {
      case SENTENCE -> explained;
      case PASSAGE -> explained + "\t" + beads(shown);
      case QUOTE -> explained + "\t" + Reasons.speakers(bead);
    };
  }

  private static String beads(Shown shown) {
    return shown.inside().stream().map(Shown::numbers).collect(Collectors.joining(" "));
  }
}
