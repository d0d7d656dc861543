package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Numbers, multipliers and weekdays in words. */
final class NumberWords {
  /** One is an article or a pronoun more often than a number. */
  private static final int SMALLEST = 2;

  private static final Map<String, BigDecimal> FACTORS =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000));

  private final boolean swedish;

  NumberWords(boolean swedish) {
    this.swedish = swedish;
  }

  /** Returns the value of a number word: tjugofem, sjuttonhundra, twenty-five, fourth. */
  Optional<BigDecimal> value(String lower) {
    Integer plain = Cldr.shipped().cardinals().get(lower);
    if (plain == null) {
      plain = Cldr.shipped().ordinals().get(asMasculine(lower));
    }
    if (plain != null) {
      return plain < SMALLEST ? Optional.empty() : Optional.of(BigDecimal.valueOf(plain));
    }
    return swedish
        ? compound(lower, "hundra", 100).or(() -> compound(lower, "tusen", 1000))
        : Optional.empty();
  }

  /** CLDR has förste and andre, but texts mostly write första and andra. */
  private static String asMasculine(String lower) {
    return lower.endsWith("sta") || lower.endsWith("dra")
        ? lower.substring(0, lower.length() - 1) + "e"
        : lower;
  }

  private static Optional<BigDecimal> compound(String lower, String ending, int factor) {
    if (!lower.endsWith(ending)) {
      return Optional.empty();
    }
    Integer head =
        Cldr.shipped().cardinals().get(lower.substring(0, lower.length() - ending.length()));
    return Optional.ofNullable(head).map(value -> BigDecimal.valueOf((long) value * factor));
  }

  /** Returns what a word multiplies the number before it by. */
  Optional<BigDecimal> factor(Vocabulary vocabulary, String word) {
    return FACTORS.keySet().stream()
        .sorted()
        .filter(name -> vocabulary.is(name, word))
        .findFirst()
        .map(FACTORS::get);
  }

  /** Returns the number of a weekday, Monday being 1, also in a compound; 0 for other words. */
  int weekday(Vocabulary vocabulary, Word word) {
    String lower = word.lower();
    if (swedish) {
      for (int end = Math.min(lower.length(), 7); end >= 6; end--) {
        int rank = vocabulary.rank("weekday", lower.substring(0, end));
        if (rank > 0) {
          return rank;
        }
      }
      return 0;
    }
    return vocabulary.rank("weekday", lower);
  }
}
