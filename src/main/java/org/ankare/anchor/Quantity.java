package org.ankare.anchor;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param amount the number
 * @param unit its unit, or {@link #NO_UNIT}
 * @param end the token after the last
 */
record Quantity(Amount amount, Units.Unit unit, int end) {
  static final Units.Unit NO_UNIT = new Units.Unit("", BigDecimal.ONE);

  /** Returns the number in units of the name that normal forms write. */
  BigDecimal value() {
    return amount.value().multiply(unit.factor());
  }

  boolean hasUnit() {
    return !unit.name().isEmpty();
  }

  String normal() {
    return Amount.plain(value()) + suffix();
  }

  /** Returns the unit as it stands behind the number: with a space before it, but for percent. */
  String suffix() {
    return !hasUnit() || unit.name().equals("%") ? unit.name() : " " + unit.name();
  }
}
