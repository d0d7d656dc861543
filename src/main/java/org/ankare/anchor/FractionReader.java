package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Language;

/**
 * Reads fractions (två tredjedelar, a quarter of, 1/5) and vague amounts (hundratals, millions).
 */
final class FractionReader {
  private static final Map<String, String> SIGNS = Map.of("½", "1/2", "¼", "1/4", "¾", "3/4");
  private static final List<String> PART_ENDINGS = List.of("delarna", "delar", "delen", "del");
  private static final Set<String> AFTER_HALF = Set.of("of", "the", "its", "their", "his", "her");
  private static final int VAGUE_POWERS = 9;

  private final boolean swedish;
  private final Vocabulary vocabulary;
  private final NumberWords words;
  private final Figures figures;

  FractionReader(Language language) {
    this.swedish = language.equals(Language.SWEDISH);
    this.vocabulary = Vocabulary.of(language);
    this.words = NumberWords.of(language);
    this.figures = new Figures(swedish);
  }

  Optional<Reading> read(Tokens tokens, int at) {
    if (SIGNS.containsKey(tokens.text(at))) {
      return Optional.of(reading(at, at + 1, SIGNS.get(tokens.text(at))));
    }
    if (tokens.isFigures(at)) {
      return inFigures(tokens, at).or(() -> inWords(tokens, at));
    }
    return tokens.isWord(at)
        ? vague(tokens, at).or(() -> half(tokens, at)).or(() -> inWords(tokens, at))
        : Optional.empty();
  }

  private static Reading reading(int start, int end, String normal) {
    return new Reading(AnchorKind.NUMBER, start, end, normal);
  }

  private static Optional<Reading> inFigures(Tokens tokens, int at) {
    boolean fraction =
        tokens.joins(at + 1, "/")
            && tokens.isFigures(at + 2)
            && tokens.text(at).length() <= 3
            && tokens.text(at + 2).length() <= 3;
    return fraction
        ? Optional.of(reading(at, at + 3, tokens.joined(at, at + 3)))
        : Optional.empty();
  }

  /** Reads a numerator, if only an article, and the word of a part. */
  private Optional<Reading> inWords(Tokens tokens, int at) {
    boolean one = vocabulary.is("one", tokens.text(at));
    Optional<Amount> numerator =
        one
            ? Optional.of(Amount.of(BigDecimal.ONE, at + 1))
            : words.read(tokens, at).or(() -> figures.read(tokens, at));
    if (numerator.isEmpty() || !numerator.get().isWhole(1, 99) || numerator.get().ordinal()) {
      return Optional.empty();
    }
    int part = tokens.afterHyphen(numerator.get().end());
    long parts = swedish ? swedishParts(tokens.text(part)) : englishParts(tokens.text(part));
    boolean article = !swedish && one && !tokens.is(at, "one") && !tokens.is(part + 1, "of");
    return parts < 2 || article
        ? Optional.empty()
        : Optional.of(reading(at, part + 1, Amount.plain(numerator.get().value()) + "/" + parts));
  }

  private long swedishParts(String word) {
    for (String ending : PART_ENDINGS) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        return words.ordinal(stem).or(() -> words.ordinal(stem + "de")).orElse(0L);
      }
    }
    return 0;
  }

  private long englishParts(String word) {
    if (word.equals("quarter") || word.equals("quarters")) {
      return 4;
    }
    String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return words.ordinal(stem).filter(parts -> parts > 2).orElse(0L);
  }

  private Optional<Reading> half(Tokens tokens, int at) {
    boolean isHalf =
        vocabulary.is("half-noun", tokens.text(at))
            && (swedish || tokens.isOneOf(at + 1, AFTER_HALF))
            && words.ordinal(tokens.text(at - 1)).isEmpty();
    return isHalf ? Optional.of(reading(at, at + 1, "1/2")) : Optional.empty();
  }

  private Optional<Reading> vague(Tokens tokens, int at) {
    if (vocabulary.is("some", tokens.text(at))) {
      return words
          .factor(tokens.text(at + 1))
          .map(factor -> reading(at, at + 2, Amount.plain(tens(factor)) + "s"));
    }
    for (int power = 1; power <= VAGUE_POWERS; power++) {
      BigDecimal value = BigDecimal.TEN.pow(power);
      if (vocabulary.is("vague-" + value, tokens.text(at))) {
        return Optional.of(multiplied(tokens, at, value));
      }
    }
    return Optional.empty();
  }

  /** A dozen is no rounder in one language than ten in the other. */
  private static BigDecimal tens(BigDecimal factor) {
    return factor.intValue() < 100 ? BigDecimal.TEN : factor;
  }

  private Reading multiplied(Tokens tokens, int at, BigDecimal value) {
    int next = tokens.is(at + 1, "of") ? at + 2 : at + 1;
    String more = tokens.text(next);
    boolean plural = !swedish && more.endsWith("s");
    Optional<BigDecimal> factor =
        words.factor(plural ? more.substring(0, more.length() - 1) : more);
    return factor
        .map(times -> reading(at, next + 1, Amount.plain(value.multiply(times)) + "s"))
        .orElseGet(() -> reading(at, at + 1, Amount.plain(value) + "s"));
  }
}
