package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** The forms of beads that can be read. */
public enum BeadForm {
  /** A table with a header, or plain lines of Swedish, tab, English, and perhaps a confidence. */
  TSV((name, bytes, texts) -> new TsvSource(name, bytes)),
  /** One JSON object a line. */
  JSONL((name, bytes, texts) -> new JsonlSource(name, bytes)),
  /** A translation memory. */
  TMX((name, bytes, texts) -> new TmxSource(name, bytes)),
  /** Exchange between the tools of translators. */
  XLIFF((name, bytes, texts) -> new XliffSource(name, bytes)),
  /** Two files of a sentence a line; they are known by their names and read from no stream. */
  MOSES(null),
  /** What hunalign prints: a ladder of numbers, or texts with scores. */
  LADDER(LadderSource::new),
  /** Sentence numbers and costs. */
  VECALIGN(VecalignSource::new);

  private final Maker sources;

  BeadForm(Maker sources) {
    this.sources = sources;
  }

  /** Tells whether it is read from one stream of bytes. */
  boolean isStream() {
    return sources != null;
  }

  FormedBeads source(String name, Opening bytes, Optional<SentenceTexts> texts) {
    return new FormedBeads(this, sources.of(name, bytes, texts));
  }

  /** Tells whether it may hold numbers of sentences and no texts. */
  public boolean mayLackTexts() {
    return this == LADDER || this == VECALIGN;
  }

  /** Tells whether each bead stands on a line of its own, which can be written as it is. */
  public boolean isOfLines() {
    return this == TSV || this == JSONL;
  }

  /** Returns the name as it stands on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Opens a file, once each time it is read. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /** Makes what reads a form. */
  private interface Maker {
    BeadSource of(String name, Opening bytes, Optional<SentenceTexts> texts);
  }
}
