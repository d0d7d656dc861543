package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.ankare.bitext.WrittenBead;
import org.ankare.text.InputException;

/**
 * Reads lines of {@code [0,1]:[0]:cost}, whose texts stand in other files. Empty lines and remarks
 * are skipped.
 */
final class VecalignSource implements BeadSource {
  private final String name;
  private final BeadForm.Opening bytes;
  private final Optional<SentenceTexts> texts;

  VecalignSource(String name, BeadForm.Opening bytes, Optional<SentenceTexts> texts) {
    this.name = name;
    this.bytes = bytes;
    this.texts = texts;
  }

  @Override
  public List<String> copyTo(BeadSink sink) throws IOException, InputException {
    try (InputStream in = BeadFile.opened(name, bytes)) {
      LineReader lines = new LineReader(name, in);
      sink.begin(AlignmentHead.UNKNOWN);
      while (lines.advance()) {
        if (!lines.line().isBlank() && !TextLines.isRemark(lines.line())) {
          WrittenBead bead = BracketedBead.read(lines.place(), lines.line());
          sink.add(texts.isPresent() ? texts.get().fill(lines.place(), bead) : bead);
        }
      }
      sink.end();
    }
    return List.of();
  }
}
