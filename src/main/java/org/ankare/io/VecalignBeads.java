package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import org.ankare.bitext.WrittenBead;

/** Writes sentence numbers and cost, {@code [0,1]:[0]:cost}. */
final class VecalignBeads implements BeadSink {
  private static final int PLACES = 6;

  private final Writer out;

  VecalignBeads(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(AlignmentHead head) {
    // The format has no header.
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    out.write(Cells.bracketed(bead) + ":" + Decimals.fixed(bead.cost().orElse(0), PLACES) + "\n");
  }
}
