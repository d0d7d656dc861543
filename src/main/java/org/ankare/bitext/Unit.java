package org.ankare.bitext;

import java.util.Locale;

/** What beads are made of. */
public enum Unit {
  /** Sentences. */
  SENTENCE,
  /** Passages, with the beads of sentences inside them. */
  PASSAGE,
  /** Quotes: what stands between quotation marks or after a dialogue dash. */
  QUOTE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
