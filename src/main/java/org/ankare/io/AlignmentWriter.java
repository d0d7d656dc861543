package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/** Writes an alignment in one format; the same alignment always gives the same bytes. */
public interface AlignmentWriter {
  /** Writes the whole alignment; neither flushes nor closes the writer. */
  void write(Alignment alignment, Writer out) throws IOException;

  /** Returns the beads that are to be written, in order. */
  static List<Bead> shown(Alignment alignment, AlignmentView view) {
    return view.unaligned() ? alignment.beads() : alignment.linked();
  }

  /** Returns the sentences of a document at these places. */
  static List<Sentence> sentences(SegmentedDocument document, List<Integer> positions) {
    return positions.stream().map(document::sentence).toList();
  }
}
