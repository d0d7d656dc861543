package org.ankare.io;

import java.util.Locale;
import java.util.function.Function;

/** The formats in which an alignment can be written. */
public enum AlignmentFormat {
  /** A table with a header, one bead a line. */
  TSV(TsvAlignmentWriter::new),
  /** One JSON object a line: the first says how the alignment was made, each other is a bead. */
  JSONL(JsonlAlignmentWriter::new),
  /** Sentence numbers and cost, {@code [0,1]:[0]:cost}, as Vecalign prints them. */
  VECALIGN(VecalignWriter::new);

  private final Function<AlignmentView, AlignmentWriter> writers;

  AlignmentFormat(Function<AlignmentView, AlignmentWriter> writers) {
    this.writers = writers;
  }

  /** Returns a writer of this format. */
  public AlignmentWriter writer(AlignmentView view) {
    return writers.apply(view);
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
}
