package org.ankare.io;

import java.io.InputStream;
import java.util.Locale;

/** The forms of beads that can be read. */
public enum BeadForm {
  /** A table with a header, or plain lines of Swedish, tab, English, and perhaps a confidence. */
  TSV(TsvSource::new),
  /** One JSON object a line. */
  JSONL(JsonlSource::new);

  private final Maker sources;

  BeadForm(Maker sources) {
    this.sources = sources;
  }

  BeadSource source(String name, Opening bytes) {
    return sources.of(name, bytes);
  }

  /** Returns the name as it stands on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Opens a file, once each time it is read. */
  interface Opening {
    InputStream open() throws java.io.IOException;
  }

  private interface Maker {
    BeadSource of(String name, Opening bytes);
  }
}
