package org.ankare.io;

import java.io.IOException;
import java.util.List;
import org.ankare.text.InputException;

/**
 * The beads of a file whose form is known.
 *
 * @param form what form the file has
 * @param beads its beads
 */
public record FormedBeads(BeadForm form, BeadSource beads) implements BeadSource {
  @Override
  public List<String> copyTo(BeadSink sink) throws IOException, InputException {
    return beads.copyTo(sink);
  }
}
