package org.ankare.detect;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ankare.text.Language;

/**
 * How a text stands between the languages that it may be in, by groups of letters and by function
 * words together.
 *
 * @param points what speaks for each language, in nats: only differences mean something, and these
 *     are log-odds; empty for a text without words
 * @param lags by groups of letters alone, the share by which the log-likelihood of each language is
 *     worse than that of the best
 */
record Standings(Map<Language, Double> points, Map<Language, Double> lags) {
  /**
   * What a lag weighs, in nats, times the root of the number of letters, where all groups of up to
   * five letters were looked at. This and the weights of function words were fitted to 4,200
   * Swedish and English sentences and lines of 8 to 120 characters and some ninety sentences in
   * other languages.
   */
  static final double FINE_LAG = 6;

  /** The same where only groups of three were, which are wrong more often. */
  static final double COARSE_LAG = 4;

  /** How much likelier a text is Swedish or English than one of their neighbours, in nats. */
  private static final double EXPECTED = 2.5;

  /** How much less likely it is in a language that is no neighbour, in nats. */
  private static final double FAR = 2;

  private static final Set<String> NEIGHBOURS = Set.of("da", "nb", "nn", "de");

  /** What a language that its letters rule out is behind the last of the others, in nats. */
  private static final double RULED_OUT = 5;

  /** Ties go by code, so that the order never hangs on that of a map. */
  private static final Comparator<Map.Entry<Language, Double>> BEST_FIRST =
      Map.Entry.<Language, Double>comparingByValue()
          .reversed()
          .thenComparing(entry -> entry.getKey().code());

  /**
   * Weighs lags together with the words of a sample.
   *
   * @param weight what a lag weighs
   */
  static Standings of(Map<Language, Double> lags, double weight, String sample, long letters) {
    Map<Language, Double> words = FunctionWords.points(sample);
    Map<Language, Double> points = new LinkedHashMap<>();
    lags.forEach(
        (language, lag) ->
            points.put(
                language,
                words.getOrDefault(language, 0.0)
                    - weight * Math.min(1, lag) * Math.sqrt(letters)
                    + expected(language)));
    return new Standings(points, lags);
  }

  private static double expected(Language language) {
    if (LanguageDetector.WANTED.contains(language)) {
      return EXPECTED;
    }
    return NEIGHBOURS.contains(language.code()) ? 0 : -FAR;
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  /** Returns the possible languages, the likeliest first. */
  List<Language> ranked() {
    return points.entrySet().stream().sorted(BEST_FIRST).map(Map.Entry::getKey).toList();
  }

  /** Returns the languages that are no further behind the best than some nats. */
  List<Language> within(double nats) {
    double most = points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return ranked().stream().filter(language -> points.get(language) >= most - nats).toList();
  }

  /**
   * Returns what speaks for a language, in nats; what its letters rule out is behind all others.
   */
  double points(Language language) {
    if (points.isEmpty()) {
      return 0;
    }
    Double own = points.get(language);
    return own == null
        ? points.values().stream().mapToDouble(Double::doubleValue).min().getAsDouble() - RULED_OUT
        : own;
  }

  /** Returns the guess that these standings make for themselves. */
  LanguageGuess guess() {
    Language best = ranked().get(0);
    double sum = 0;
    for (double other : points.values()) {
      sum += Math.exp(other - points.get(best));
    }
    return guess(best, 1 / sum);
  }

  /**
   * Returns the guess at a language that may have been settled otherwise, with what these standings
   * say of the others.
   */
  LanguageGuess guess(Language language, double confidence) {
    List<Language> others = ranked().stream().filter(other -> !other.equals(language)).toList();
    return new LanguageGuess(language, confidence, margin(language, others), others);
  }

  /** Returns how far the first of the others is behind by groups of letters, 0 if it is ahead. */
  private double margin(Language language, List<Language> others) {
    if (!lags.containsKey(language)) {
      return 0;
    }
    if (others.isEmpty()) {
      return 1;
    }
    return Math.max(0, Math.min(1, lags.get(others.get(0)) - lags.get(language)));
  }
}
