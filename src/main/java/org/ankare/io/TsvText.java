package org.ankare.io;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;

/** Beads as lines of the table that {@code align} prints, one at a time. */
public final class TsvText {
  private final StringWriter line = new StringWriter();
  private final TsvBeads beads = new TsvBeads(line);

  /** Makes lines of a table with what every table has, and what a person has decided. */
  public TsvText() {}

  /** Returns the header, with its end. */
  public String header() throws IOException {
    beads.begin(AlignmentHead.UNKNOWN.with(Unit.SENTENCE, Set.of(AlignmentHead.Extra.DECISION)));
    return taken();
  }

  /** Returns the line of a bead, with its end; the header must have been made. */
  public String line(WrittenBead bead) throws IOException {
    beads.add(bead);
    return taken();
  }

  private String taken() {
    String text = line.toString();
    line.getBuffer().setLength(0);
    return text;
  }
}
