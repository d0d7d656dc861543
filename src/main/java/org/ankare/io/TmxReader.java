package org.ankare.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.WrittenBead;
import org.ankare.text.InputException;

/** Reads translation memories as dictionaries: each unit with words on both sides is an entry. */
final class TmxReader implements BeadSink {
  private final List<DictionaryEntry> entries = new ArrayList<>();

  private TmxReader() {}

  static List<DictionaryEntry> read(Path file) throws InputException {
    String name = file.toString();
    TmxReader reader = new TmxReader();
    try {
      new TmxSource(name, () -> Files.newInputStream(file)).copyTo(reader);
    } catch (IOException problem) {
      throw TextLines.unreadable(name, problem);
    }
    if (reader.entries.isEmpty()) {
      throw TmxSource.inOtherLanguages(name);
    }
    return reader.entries;
  }

  @Override
  public void begin(AlignmentHead head) {
    // An entry needs no more than its two texts.
  }

  @Override
  public void add(WrittenBead bead) {
    DictionaryEntry entry =
        new DictionaryEntry(bead.source().text().strip(), bead.target().text().strip());
    if (entry.hasWords()) {
      entries.add(entry);
    }
  }
}
