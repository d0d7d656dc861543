package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads ranges, scores and pairs of feet and inches: what goes on after a first quantity. */
final class RangeReader {
  private static final int YEAR_LENGTH = 4;
  private static final BigDecimal INCHES = BigDecimal.valueOf(12);
  private static final Units.Unit INCH = new Units.Unit("in", BigDecimal.ONE);

  private final QuantityReader reader;
  private final Tokens tokens;
  private final int start;
  private final Quantity first;

  private RangeReader(QuantityReader reader, Tokens tokens, int start, Quantity first) {
    this.reader = reader;
    this.tokens = tokens;
    this.start = start;
    this.first = first;
  }

  static Optional<Reading> read(QuantityReader reader, Tokens tokens, int start, Quantity first) {
    if (first.amount().ordinal()) {
      return Optional.empty();
    }
    RangeReader range = new RangeReader(reader, tokens, start, first);
    return range.chain().or(range::feet).or(range::range);
  }

  private Reading reading(int end, String normal) {
    return new Reading(AnchorKind.NUMBER, start, end, normal);
  }

  /** Reads three or more numbers joined by hyphens or stops, such as 5-0-0 or 1.2.3. */
  private Optional<Reading> chain() {
    int end = start + 1;
    int parts = 1;
    String mark = tokens.is(end, ".") ? "." : "-";
    while (tokens.isFigures(start) && tokens.joins(end, mark) && tokens.isFigures(end + 1)) {
      end += 2;
      parts++;
    }
    return parts > 2 && end > first.end()
        ? Optional.of(reading(end, tokens.joined(start, end)))
        : Optional.empty();
  }

  /** Reads 6'2", 6-foot-6 and 6 feet 6 inches. */
  private Optional<Reading> feet() {
    int end = first.end();
    boolean mark = tokens.isFigures(start) && tokens.joins(end, "'") && tokens.isFigures(end + 1);
    boolean word = first.unit().name().equals("ft");
    int next = mark ? end + 1 : tokens.afterHyphen(end);
    Optional<Quantity> inches = mark || word ? reader.quantity(tokens, next) : Optional.empty();
    if (inches.isEmpty() || !inches.get().amount().isWhole(0, 11)) {
      return Optional.empty();
    }
    boolean fits = mark || next > end || inches.get().unit().name().equals("in");
    int last = mark && tokens.is(next + 1, "\"") ? next + 2 : inches.get().end();
    Amount sum = first.amount().times(INCHES, last).plus(inches.get().amount().value(), last);
    return fits
        ? Optional.of(reading(last, new Quantity(sum, INCH, last).normal()))
        : Optional.empty();
  }

  private Optional<Reading> range() {
    int end = first.end();
    boolean dash = tokens.is(end, "-");
    boolean sure =
        tokens.joins(end, "-") || reader.isWordOf("range", tokens.text(end)) || isBetween(end);
    boolean perhaps = dash && !tokens.isGlued(end) && !tokens.isGlued(end + 1);
    boolean or = reader.isWordOf("or", tokens.text(end)) && tokens.isWord(start);
    if (!sure && !perhaps && !or) {
      return Optional.empty();
    }
    return reader
        .quantity(tokens, end + 1)
        .filter(second -> !second.amount().ordinal() && isRange(second))
        .filter(second -> !or || isRising(second))
        .filter(second -> !perhaps || isShort(start) && isShort(end + 1) && !second.hasUnit())
        .map(this::joined);
  }

  /** A dash with spaces on both sides joins scores, and else is one of the sentence. */
  private boolean isShort(int at) {
    return tokens.isFigures(at) && tokens.text(at).length() <= 3;
  }

  private boolean isBetween(int end) {
    return reader.isWordOf("and", tokens.text(end))
        && reader.isWordOf("between", tokens.text(start - 1));
  }

  private boolean isRange(Quantity second) {
    return !first.hasUnit()
        || !second.hasUnit()
        || first.unit().name().equals(second.unit().name());
  }

  private boolean isRising(Quantity second) {
    return first.amount().value().compareTo(second.amount().value()) < 0;
  }

  private Reading joined(Quantity second) {
    Units.Unit unit = second.hasUnit() ? second.unit() : first.unit();
    BigDecimal high = full(second.amount()).multiply(unit.factor());
    BigDecimal low = shared(second.amount()).multiply(unit.factor());
    String suffix = new Quantity(second.amount(), unit, second.end()).suffix();
    return reading(second.end(), Amount.plain(low) + "-" + Amount.plain(high) + suffix);
  }

  /** Returns the first number, times the million that is said only once: two to three million. */
  private BigDecimal shared(Amount second) {
    BigDecimal low = first.amount().value();
    boolean once =
        first.amount().factor().equals(BigDecimal.ONE)
            && low.multiply(second.factor()).compareTo(second.value()) < 0;
    return once ? low.multiply(second.factor()) : low;
  }

  /** Returns the second number, a year of two figures with the century of the first: 1939-45. */
  private BigDecimal full(Amount second) {
    String from = tokens.text(start);
    String to = tokens.text(first.end() + 1);
    boolean years =
        tokens.isFigures(start)
            && from.length() == YEAR_LENGTH
            && first.amount().isWhole(1000, 2999)
            && to.length() == 2
            && second.isWhole(0, 99)
            && from.substring(2).compareTo(to) < 0;
    return years ? new BigDecimal(from.substring(0, 2) + to) : second.value();
  }
}
