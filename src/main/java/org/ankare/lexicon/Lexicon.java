package org.ankare.lexicon;

import java.util.List;
import org.ankare.text.Language;

/** Word translations between Swedish and English, with probabilities in both directions. */
public final class Lexicon {
  private Lexicon() {}

  /** Returns the lexicon that ships with the program. */
  public static Lexicon shipped() {
    return new Lexicon();
  }

  /**
   * Returns the translations of a word, best first, ties in order of code points; empty if the
   * lexicon does not know it.
   *
   * @param from the language of the word, Swedish or English
   * @param word in any case; folded here
   */
  public List<Translation> translations(Language from, String word) {
    return List.of();
  }

  /** Returns the probability, 0 to 1, that the word is translated by the other; 0 if unknown. */
  public double probability(Language from, String word, String translation) {
    return 0;
  }
}
