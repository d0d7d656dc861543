package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import org.ankare.bitext.Alignment;

/** Writes sentence numbers and cost, {@code [0,1]:[0]:cost}. */
final class VecalignWriter implements AlignmentWriter {
  private static final int PLACES = 6;

  private final AlignmentView view;

  VecalignWriter(AlignmentView view) {
    this.view = view;
  }

  @Override
  public void write(Alignment alignment, Writer out) throws IOException {
    for (Shown shown : Shown.of(alignment, view)) {
      out.write(shown.numbers() + ":" + Decimals.fixed(shown.bead().cost(), PLACES) + "\n");
    }
  }
}
