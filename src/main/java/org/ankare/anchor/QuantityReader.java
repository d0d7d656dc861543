package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Language;

/** Reads numbers with what multiplies them and their units, and ranges and scores of two. */
final class QuantityReader {
  /** One is an article or a pronoun more often than a number. */
  private static final BigDecimal SMALLEST_WORD = BigDecimal.valueOf(2);

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> BEFORE_SECOND =
      Set.of("den", "det", "för", "på", "sin", "sitt", "hans", "hennes", "deras", "varje");

  private final boolean swedish;
  private final Vocabulary vocabulary;
  private final NumberWords words;
  private final Figures figures;
  private final Units units;

  QuantityReader(Language language) {
    this.swedish = language.equals(Language.SWEDISH);
    this.vocabulary = Vocabulary.of(language);
    this.words = NumberWords.of(language);
    this.figures = new Figures(swedish);
    this.units = Units.of(language);
  }

  Optional<Reading> read(Tokens tokens, int at) {
    Optional<Quantity> first = quantity(tokens, at);
    return first
        .flatMap(low -> RangeReader.read(this, tokens, at, low))
        .or(() -> first.flatMap(only -> single(tokens, at, only)));
  }

  private Optional<Reading> single(Tokens tokens, int at, Quantity quantity) {
    boolean isWord = tokens.isWord(at) && quantity.end() == at + 1;
    boolean small = isWord && quantity.value().compareTo(SMALLEST_WORD) < 0;
    if (small || isOther(tokens, at, quantity)) {
      return Optional.empty();
    }
    return Optional.of(new Reading(AnchorKind.NUMBER, at, quantity.end(), quantity.normal()));
  }

  /** Swedish andra means other more often than second. */
  private boolean isOther(Tokens tokens, int at, Quantity quantity) {
    return swedish && tokens.is(at, "andra") && !tokens.isOneOf(at - 1, BEFORE_SECOND);
  }

  boolean isWordOf(String wordClass, String word) {
    return vocabulary.is(wordClass, word);
  }

  /** Returns the number at a token with its sign, currency and unit. */
  Optional<Quantity> quantity(Tokens tokens, int at) {
    int start = at;
    boolean negative = isMinus(tokens, at);
    start += negative ? 1 : 0;
    Optional<Units.Unit> money = currencyBefore(tokens, start);
    start += money.isPresent() ? 1 : 0;
    Optional<Amount> amount = amount(tokens, start, money.isPresent());
    return amount
        .map(number -> negative ? number.times(BigDecimal.ONE.negate(), number.end()) : number)
        .map(
            number ->
                money
                    .map(unit -> new Quantity(number, unit, number.end()))
                    .orElseGet(() -> withUnit(tokens, number)));
  }

  private boolean isMinus(Tokens tokens, int at) {
    boolean sign = tokens.is(at, "-") && tokens.isGlued(at + 1);
    boolean free = at == 0 || !tokens.isGlued(at) || tokens.is(at - 1, "(");
    return tokens.isFigures(at + 1) && (sign && free || vocabulary.is("minus", tokens.text(at)));
  }

  /** A symbol or code of a currency, right before figures. */
  private Optional<Units.Unit> currencyBefore(Tokens tokens, int at) {
    return tokens.isFigures(at + 1) && tokens.at(at + 1).gap() <= 1 && !tokens.isFigures(at)
        ? units.currency(tokens.text(at), tokens.isWord(at))
        : Optional.empty();
  }

  private Optional<Amount> amount(Tokens tokens, int at, boolean money) {
    if (vocabulary.is("half", tokens.text(at))) {
      return half(tokens, at);
    }
    boolean one = vocabulary.is("one", tokens.text(at));
    Optional<Amount> number = figures.read(tokens, at).or(() -> words.read(tokens, at));
    if (number.isEmpty() && one) {
      number = oneAnd(tokens, at);
    }
    return number.map(found -> scaled(tokens, andHalf(tokens, found), money));
  }

  /** Reads half a million and half a mile: the half of something that follows. */
  private Optional<Amount> half(Tokens tokens, int at) {
    int next = vocabulary.is("one", tokens.text(at + 1)) ? at + 2 : at + 1;
    boolean counts = words.factor(tokens.text(next)).isPresent();
    boolean measures = tokens.isWord(next) && units.at(tokens, next).isPresent();
    return counts || measures
        ? Optional.of(scaled(tokens, Amount.of(HALF, next), false))
        : Optional.empty();
  }

  /** Reads an article before a dozen or before "and a half". */
  private Optional<Amount> oneAnd(Tokens tokens, int at) {
    Amount one = Amount.of(BigDecimal.ONE, at + 1);
    boolean counts = words.factor(tokens.text(at + 1)).isPresent();
    return counts || andHalf(tokens, one).end() > one.end() ? Optional.of(one) : Optional.empty();
  }

  private Amount andHalf(Tokens tokens, Amount number) {
    int end = number.end();
    if (tokens.is(end, "½")) {
      return number.plus(HALF, end + 1);
    }
    boolean half =
        vocabulary.is("and", tokens.text(end))
            && vocabulary.is("one", tokens.text(end + 1))
            && vocabulary.is("half", tokens.text(end + 2));
    return half ? number.plus(HALF, end + 3) : number;
  }

  private Amount scaled(Tokens tokens, Amount number, boolean money) {
    Amount scaled = number;
    Optional<BigDecimal> factor = factor(tokens, scaled.end(), money);
    while (factor.isPresent() && !number.ordinal() && tokens.at(scaled.end()).gap() <= 1) {
      scaled = scaled.times(factor.get(), scaled.end() + 1);
      factor = factor(tokens, scaled.end(), money);
    }
    return scaled;
  }

  /** A lone m is a million only of money, and k a thousand only where it is glued. */
  private Optional<BigDecimal> factor(Tokens tokens, int at, boolean money) {
    String word = tokens.text(tokens.afterHyphen(at));
    if (tokens.joins(at, "-")) {
      return Optional.empty();
    }
    if (money && word.equals("m")) {
      return words.factor("mn");
    }
    return word.equals("k") && tokens.isGlued(at)
        ? Optional.of(BigDecimal.valueOf(1000))
        : words.factor(word);
  }

  private Quantity withUnit(Tokens tokens, Amount number) {
    int at = number.end();
    if (number.ordinal()) {
      return new Quantity(number, Quantity.NO_UNIT, at);
    }
    int next = tokens.afterHyphen(at);
    if (next > at && swedish) {
      Optional<Units.Unit> inCompound = units.inCompound(tokens.text(next));
      if (inCompound.isPresent()) {
        return new Quantity(number, inCompound.get(), next + 1);
      }
    }
    Optional<Units.Found> unit =
        tokens.at(next).gap() <= 1 && !isYear(tokens, at - 1, next)
            ? units.at(tokens, next)
            : Optional.empty();
    return unit.map(found -> new Quantity(number, found.unit(), found.end()))
        .orElseGet(() -> new Quantity(number, Quantity.NO_UNIT, at));
  }

  /** Tells that år belongs to a year: 2018 års mål, or to the one after it: 2 706 år 2011. */
  private boolean isYear(Tokens tokens, int number, int at) {
    return swedish
        && (tokens.is(at, "år") || tokens.is(at, "års"))
        && (isFourFigures(tokens, number) && !tokens.isFigures(number - 1)
            || isFourFigures(tokens, at + 1));
  }

  private static boolean isFourFigures(Tokens tokens, int at) {
    return tokens.isFigures(at) && tokens.text(at).length() == 4;
  }

  /** Reads a number and unit in one Swedish word: femårig, tredagars, halvtimme. */
  Optional<Reading> compound(Tokens tokens, int at) {
    String word = tokens.text(at);
    Optional<Amount> half =
        swedish && word.startsWith("halv")
            ? Optional.of(Amount.of(HALF, "halv".length()))
            : Optional.empty();
    return half.or(() -> words.beginning(word))
        .flatMap(
            number ->
                units
                    .inCompound(word.substring(number.end()))
                    .map(unit -> new Quantity(Amount.of(number.value(), at + 1), unit, at + 1)))
        .map(quantity -> new Reading(AnchorKind.NUMBER, at, at + 1, quantity.normal()));
  }
}
