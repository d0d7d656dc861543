package org.ankare.io;

import java.io.IOException;
import java.util.List;
import org.ankare.text.InputException;

/** The beads of a file. */
public interface BeadSource {
  /**
   * Hands the beads to a sink in the order of the file, from its beginning to its end, as they are
   * read: no more than a few are held at a time.
   *
   * @return what was passed over because it is no bead, a line each
   * @throws InputException with the place that is malformed; the sink then got no end
   * @throws IOException if the sink could not write
   */
  List<String> copyTo(BeadSink sink) throws IOException, InputException;
}
