package org.ankare.anchor;

import java.math.BigDecimal;

/**
 * A number without its unit, and how far it reaches.
 *
 * @param value its value
 * @param end the token after the last
 * @param ordinal whether it tells a place in a row
 * @param factor what a word or letter such as million multiplied it by, else 1
 */
record Amount(BigDecimal value, int end, boolean ordinal, BigDecimal factor) {
  static Amount of(BigDecimal value, int end) {
    return new Amount(value, end, false, BigDecimal.ONE);
  }

  Amount times(BigDecimal more, int newEnd) {
    return new Amount(value.multiply(more), newEnd, false, factor.multiply(more));
  }

  Amount plus(BigDecimal more, int newEnd) {
    return new Amount(value.add(more), newEnd, false, factor);
  }

  /** Tells whether the value is a whole number between two bounds, which are included. */
  boolean isWhole(int least, int most) {
    return value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** Returns the value in figures: no exponent, no zeros at the end of decimals. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
