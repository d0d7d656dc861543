package org.ankare.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ankare.text.Language;

/**
 * The possible languages of a sample, best first. A language's lag is the share by which its
 * log-likelihood is worse than that of the best, 0 to 1.
 *
 * @param lags the lag of each possible language, in order
 * @param letters the number of letters in the sample
 */
record Ranking(Map<Language, Double> lags, long letters) {
  private static final double OFFSET = 0.8;
  private static final double WEIGHT = 4.4;

  /** Ranks a sample by a Lingua detector, whose values are relative: the best always has 1. */
  static Ranking of(com.github.pemistahl.lingua.api.LanguageDetector lingua, String sample) {
    Map<Language, Double> lags = new LinkedHashMap<>();
    lingua
        .computeLanguageConfidenceValues(sample)
        .forEach(
            (language, value) -> {
              String code = language.getIsoCode639_1().name().toLowerCase(Locale.ROOT);
              lags.put(new Language(code), Math.min(1, Math.max(0, 1 - value)));
            });
    return new Ranking(lags, sample.codePoints().filter(Character::isLetter).count());
  }

  boolean isEmpty() {
    return lags.isEmpty();
  }

  /** Returns the most likely language. */
  Language best() {
    return languages().get(0);
  }

  /** Returns the lag of the second language, 1 if there is none. */
  double margin() {
    return lags.size() < 2 ? 1 : lags.get(languages().get(1));
  }

  /** Returns how much speaks for the best language: the margin, weighed by the letters. */
  double evidence() {
    return weighed(margin());
  }

  /** Returns how much speaks against a language, 0 for the best: its lag, weighed likewise. */
  double evidenceAgainst(Language language) {
    return weighed(lags.getOrDefault(language, 1.0));
  }

  /** Chance errors even out as the root of the number of letters. */
  private double weighed(double lag) {
    return lag * Math.sqrt(letters);
  }

  private List<Language> languages() {
    return List.copyOf(lags.keySet());
  }

  /** Returns the best with a confidence on a logistic curve fitted to sentences and documents. */
  LanguageGuess guess() {
    List<Language> others = languages().subList(1, languages().size());
    return new LanguageGuess(best(), confidence(evidence()), margin(), others);
  }

  /** Returns the best with no margin, as models of another kind put a different language first. */
  LanguageGuess guessInDoubt(Language rival) {
    return new LanguageGuess(best(), confidence(0), 0, List.of(rival));
  }

  private static double confidence(double evidence) {
    return 1 / (1 + Math.exp(-(OFFSET + WEIGHT * evidence)));
  }
}
