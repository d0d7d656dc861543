package org.ankare.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.ankare.text.Language;

/**
 * The possible languages of a sample by groups of letters, best first. A language's lag is the
 * share by which its log-likelihood is worse than that of the best, 0 to 1.
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

  /**
   * Returns how much speaks for the best language: the margin, weighed by the letters, as chance
   * errors even out as the root of their number.
   */
  double evidence() {
    return margin() * Math.sqrt(letters);
  }

  /**
   * Returns the lags with those of a finer ranking put in: the languages that the finer one knows
   * stand by its lags, the best of them where the best of them stood here. The others keep their
   * distance to it, which is below 0 where they are ahead.
   */
  Map<Language, Double> refinedBy(Ranking finer) {
    OptionalDouble level =
        finer.lags.keySet().stream().filter(lags::containsKey).mapToDouble(lags::get).min();
    if (level.isEmpty()) {
      return lags;
    }
    Map<Language, Double> refined = new LinkedHashMap<>(finer.lags);
    lags.forEach((language, lag) -> refined.putIfAbsent(language, lag - level.getAsDouble()));
    return refined;
  }

  private List<Language> languages() {
    return List.copyOf(lags.keySet());
  }

  /** Returns the best with a confidence on a logistic curve fitted to sentences and documents. */
  LanguageGuess guess() {
    List<Language> others = languages().subList(1, languages().size());
    double confidence = 1 / (1 + Math.exp(-(OFFSET + WEIGHT * evidence())));
    return new LanguageGuess(best(), confidence, margin(), others);
  }
}
