package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import org.ankare.bitext.Alignment;

/** Writes an alignment in one format; the same alignment always gives the same bytes. */
public interface AlignmentWriter {
  /** Writes the whole alignment; neither flushes nor closes the writer. */
  void write(Alignment alignment, Writer out) throws IOException;
}
