package org.ankare.io;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The formats in which beads can be written. */
public enum AlignmentFormat {
  /** A table with a header, one bead a line. */
  TSV(parts -> new TsvBeads(parts.get(0))),
  /** One JSON object a line: the first says how the alignment was made, each other is a bead. */
  JSONL(parts -> new JsonlBeads(parts.get(0))),
  /** Sentence numbers and cost, {@code [0,1]:[0]:cost}, as Vecalign prints them. */
  VECALIGN(parts -> new VecalignBeads(parts.get(0)));

  private final Maker sinks;
  private final List<String> parts;

  AlignmentFormat(Maker sinks, String... parts) {
    this.sinks = sinks;
    this.parts = parts.length == 0 ? List.of("") : List.of(parts);
  }

  /**
   * Returns what writes this format.
   *
   * @param outputs one for each of {@link #parts}, in their order
   */
  public BeadSink sink(List<ResultWriter> outputs) throws IOException {
    if (outputs.size() != parts.size()) {
      throw new IllegalArgumentException(this + " takes " + parts.size() + " outputs");
    }
    return sinks.of(outputs);
  }

  /**
   * Returns what is added to the name of a result for each of the files that it is made of; one
   * empty text if it is one file.
   */
  public List<String> parts() {
    return parts;
  }

  /** Returns the usual ending of a file of this format, without a full stop. */
  public String ending() {
    return toString();
  }

  /** Returns the name as it stands on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Makes what writes a format. */
  private interface Maker {
    BeadSink of(List<ResultWriter> outputs) throws IOException;
  }
}
