package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ankare.bitext.WrittenBead;

/** Writes a table with a header, one bead a line, the cells parted by tabs. */
final class TsvBeads implements BeadSink {
  private final Writer out;
  private BeadTable table = new BeadTable(AlignmentHead.UNKNOWN);

  TsvBeads(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    table = new BeadTable(head);
    row(table.columns());
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    row(table.cells(bead));
  }

  private void row(List<String> cells) throws IOException {
    String before = "";
    for (String cell : cells) {
      out.write(before);
      out.write(Cells.clean(cell));
      before = "\t";
    }
    out.write('\n');
  }
}
