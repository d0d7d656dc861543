package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;

/** Writes sentence numbers and cost, {@code [0,1]:[0]:cost}. */
final class VecalignWriter implements AlignmentWriter {
  private static final int PLACES = 6;

  private final AlignmentView view;

  VecalignWriter(AlignmentView view) {
    this.view = view;
  }

  @Override
  public void write(Alignment alignment, Writer out) throws IOException {
    for (Bead bead : AlignmentWriter.shown(alignment, view)) {
      String sources =
          Cells.numbers(AlignmentWriter.sentences(alignment.bitext().source(), bead.sources()));
      String targets =
          Cells.numbers(AlignmentWriter.sentences(alignment.bitext().target(), bead.targets()));
      String cost = Decimals.fixed(bead.cost(), PLACES);
      out.write("[" + sources + "]:[" + targets + "]:" + cost + "\n");
    }
  }
}
