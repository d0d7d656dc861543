package org.ankare.bitext;

import org.ankare.text.SentenceParts;

/**
 * The two texts before alignment, their sentences cut into parts.
 *
 * @param source the Swedish side
 * @param target the English side
 */
public record PartedBitext(SentenceParts source, SentenceParts target) {
  /** Returns the bitext of the sentences. */
  public Bitext whole() {
    return new Bitext(source.whole(), target.whole());
  }

  /** Returns the bitext of the parts. */
  public Bitext parts() {
    return new Bitext(source.parts(), target.parts());
  }
}
