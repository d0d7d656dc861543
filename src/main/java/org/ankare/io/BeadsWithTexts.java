package org.ankare.io;

import java.io.IOException;
import java.util.List;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/**
 * Refuses a file of sentence numbers alone, such as a ladder, where nothing can be done without the
 * texts.
 *
 * @param name the file, as the user would write it
 * @param out takes the beads
 */
public record BeadsWithTexts(String name, BeadSink out) implements BeadSink {
  @Override
  public void begin(AlignmentHead head) throws IOException {
    out.begin(head);
  }

  @Override
  public void written(String line) throws IOException {
    out.written(line);
  }

  @Override
  public void add(WrittenBead bead) throws IOException, InputException {
    if (isMereNumbers(bead.source()) || isMereNumbers(bead.target())) {
      throw new InputException(
          name,
          "holds numbers of sentences and no texts",
          "give the sentences: --sv FILE --en FILE");
    }
    out.add(bead);
  }

  private static boolean isMereNumbers(WrittenSide side) {
    return !side.ids().isEmpty() && side.texts().isEmpty();
  }

  @Override
  public void end() throws IOException, InputException {
    out.end();
  }

  @Override
  public List<String> remarks() {
    return out.remarks();
  }
}
