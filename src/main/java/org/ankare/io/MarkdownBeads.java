package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.ankare.bitext.WrittenBead;

/** Writes a table in Markdown; nothing in a text is read as markup. */
final class MarkdownBeads implements BeadSink {
  /** What means something in Markdown anywhere within a line, and is escaped by a backslash. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

  private final Writer out;
  private BeadTable table = new BeadTable(AlignmentHead.UNKNOWN);

  MarkdownBeads(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    table = new BeadTable(head);
    row(table.columns());
    out.write("|" + " --- |".repeat(table.columns().size()) + "\n");
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    row(table.cells(bead));
  }

  private void row(List<String> cells) throws IOException {
    out.write("|");
    for (String cell : cells) {
      out.write(" ");
      out.write(MARKUP.matcher(Cells.clean(cell)).replaceAll("\\\\$0"));
      out.write(" |");
    }
    out.write('\n');
  }
}
