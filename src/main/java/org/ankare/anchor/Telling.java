package org.ankare.anchor;

import java.util.Optional;

/** How much it tells that two texts have a value in common: 42,137 far more than 3. */
final class Telling {
  private static final double[] BARE = {0.3, 0.3, 0.5, 0.75, 0.9};
  private static final double[] WITH_UNIT = {0.5, 0.5, 0.7, 0.85, 0.95};
  private static final double LARGE_AND_ROUND = 0.5;
  private static final double YEAR = 0.8;
  private static final double RANGE = 0.85;
  private static final double FORM = 0.45;
  private static final double DAY = 0.9;
  private static final double MONTH = 0.5;
  private static final double WEEKDAY = 0.4;
  private static final double PERIOD = 0.6;
  private static final double LARGE = 100;

  private Telling() {}

  /** Returns how telling a value is, 0 to 1. */
  static double of(Anchor anchor) {
    return anchor.kind() == AnchorKind.DATE ? date(anchor.normal()) : number(anchor);
  }

  private static double date(String normal) {
    Optional<DateValue> date = DateValue.of(normal);
    if (date.isPresent()) {
      boolean whole = !date.get().day().isEmpty() || !date.get().year().isEmpty();
      return whole ? DAY : MONTH;
    }
    return normal.startsWith("weekday") ? WEEKDAY : normal.startsWith("T") ? YEAR : PERIOD;
  }

  private static double number(Anchor anchor) {
    NumberValue value = NumberValue.of(anchor);
    if (value.year()) {
      return YEAR;
    }
    if (value.low().compareTo(value.high()) != 0) {
      return RANGE;
    }
    if (value.low().signum() == 0 || value.normal().contains("/")) {
      return FORM;
    }
    int figures = value.low().stripTrailingZeros().precision();
    double[] scale = value.unit().isEmpty() ? BARE : WITH_UNIT;
    double telling = scale[Math.min(figures, scale.length - 1)];
    boolean large = value.low().abs().doubleValue() >= LARGE;
    return large ? Math.max(telling, LARGE_AND_ROUND) : telling;
  }
}
