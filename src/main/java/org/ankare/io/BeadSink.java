package org.ankare.io;

import java.io.IOException;
import java.util.List;
import org.ankare.bitext.WrittenBead;
import org.ankare.text.InputException;

/** Takes the beads of one file in order, and writes them as they come. */
public interface BeadSink {
  /** Takes what is said of all beads; called once, before the first of them. */
  void begin(AlignmentHead head) throws IOException;

  /**
   * Takes a line of the file as it is, if the file is made of lines: those of the head before the
   * beginning, later each before its bead, and also one that has none.
   */
  default void written(String line) throws IOException {}

  /**
   * Takes the next bead.
   *
   * @throws InputException if the format cannot hold such a bead at all
   */
  void add(WrittenBead bead) throws IOException, InputException;

  /** Ends what is written, which is incomplete before. Closes no output. */
  default void end() throws IOException, InputException {}

  /** Returns, after the end, what is to be told of texts that are not written as they were. */
  default List<String> remarks() {
    return List.of();
  }
}
