package org.ankare.detect;

import java.util.List;
import java.util.Optional;
import org.ankare.text.Language;

/**
 * The language that a text is most likely in.
 *
 * @param language the most likely language
 * @param confidence how sure that is, 0 to 1: of the guesses made with 0.9, about nine in ten are
 *     right; falls with the length of the text and with the margin
 * @param margin how far the runner-up is behind, 0 to 1: the share by which its log-likelihood is
 *     worse; 1 if there is none
 * @param others the languages that were also possible, best first; empty if the letters alone
 *     decided
 */
public record LanguageGuess(
    Language language, double confidence, double margin, List<Language> others) {
  /** Copies the list and checks the ranges. */
  public LanguageGuess {
    others = List.copyOf(others);
    if (!(confidence >= 0 && confidence <= 1 && margin >= 0 && margin <= 1)) {
      throw new IllegalArgumentException("bad guess: " + confidence + ", " + margin);
    }
  }

  /** Returns the second most likely language; empty if no other was possible. */
  public Optional<Language> runnerUp() {
    return others.stream().findFirst();
  }
}
