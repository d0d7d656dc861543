package org.ankare.io;

import java.io.IOException;
import org.ankare.bitext.WrittenBead;
import org.ankare.text.InputException;

/** Takes the beads of one file in order, and writes them as they come. */
public interface BeadSink {
  /** Takes what is said of all beads; called once, first. */
  void begin(AlignmentHead head) throws IOException;

  /**
   * Takes the next bead.
   *
   * @throws InputException if the format cannot hold such a bead at all
   */
  void add(WrittenBead bead) throws IOException, InputException;

  /** Ends what is written, which is incomplete before. Closes no output. */
  default void end() throws IOException, InputException {}
}
