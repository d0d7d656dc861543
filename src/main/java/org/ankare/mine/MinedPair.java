package org.ankare.mine;

import org.ankare.text.Sentence;

/**
 * Two sentences that are most likely translations of each other.
 *
 * @param source the Swedish sentence
 * @param target the English sentence
 * @param confidence the probability that they are, 0 to 1
 */
public record MinedPair(Sentence source, Sentence target, double confidence) {
  /** Checks the confidence. */
  public MinedPair {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
