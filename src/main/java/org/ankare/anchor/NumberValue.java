package org.ankare.anchor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number or range of numbers with its unit, as the normal form of an anchor tells it.
 *
 * @param normal the normal form
 * @param low the number, or the lower of two; zero if the form holds none
 * @param high the number, or the higher of two
 * @param unit the unit's name; empty without one
 * @param year whether it is written as a year is
 */
record NumberValue(String normal, BigDecimal low, BigDecimal high, String unit, boolean year) {
  private static final String NUMBER = "(-?\\d{1,30}(?:\\.\\d{1,30})?)";
  private static final Pattern FORM =
      Pattern.compile(NUMBER + "(?:-" + NUMBER + ")?(?:(%)| ([^ ].*))?");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})/(\\d{1,3})");
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
  private static final double TOLERANCE = 0.03;
  private static final double ONE_SIDED_RANGE = 0.4;
  private static final double CONVERTED = 0.95;
  private static final double DEGREE = 1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static NumberValue of(Anchor anchor) {
    return of(anchor.normal(), YEAR.matcher(anchor.text()).matches());
  }

  static NumberValue of(String normal, boolean year) {
    Matcher fraction = FRACTION.matcher(normal);
    if (fraction.matches() && Integer.parseInt(fraction.group(2)) > 0) {
      BigDecimal share =
          new BigDecimal(fraction.group(1))
              .multiply(HUNDRED)
              .divide(new BigDecimal(fraction.group(2)), 2, RoundingMode.HALF_UP);
      return new NumberValue(normal, share, share, "%", false);
    }
    Matcher form = FORM.matcher(normal);
    if (!form.matches()) {
      return new NumberValue(normal, BigDecimal.ZERO, BigDecimal.ZERO, normal, false);
    }
    BigDecimal low = new BigDecimal(form.group(1));
    BigDecimal high = form.group(2) == null ? low : new BigDecimal(form.group(2));
    String unit = form.group(3) == null ? Optional.ofNullable(form.group(4)).orElse("") : "%";
    return new NumberValue(normal, low, high, unit, year);
  }

  private boolean isRange() {
    return low.compareTo(high) != 0;
  }

  ValueRelation relation(NumberValue other) {
    boolean units = unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
    boolean percent = unit.equals("%") != other.unit.equals("%");
    if (normal.equals(other.normal) || units && !percent && isSame(other)) {
      return ValueRelation.EQUAL;
    }
    if (percent) {
      return ValueRelation.UNRELATED;
    }
    if (isRange() != other.isRange()) {
      return units && (holds(other) || other.holds(this))
          ? ValueRelation.near(ONE_SIDED_RANGE)
          : ValueRelation.UNRELATED;
    }
    double nearness = Math.max(units ? rounded(other) : 0, converted(other));
    if (nearness > 0) {
      return ValueRelation.near(nearness);
    }
    boolean sameUnit = unit.equals(other.unit) && !unit.isEmpty() && !isRange();
    return sameUnit ? ValueRelation.CONTRADICTING : ValueRelation.UNRELATED;
  }

  private boolean isSame(NumberValue other) {
    return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
  }

  private boolean holds(NumberValue other) {
    return isRange() && low.compareTo(other.low) <= 0 && high.compareTo(other.high) >= 0;
  }

  /** Returns how near two are of which one may round the other; years are never rounded. */
  private double rounded(NumberValue other) {
    boolean rounds = !year && !other.year && rounds(low, other.low) && rounds(high, other.high);
    return rounds ? 1 - Math.max(apart(low, other.low), apart(high, other.high)) / TOLERANCE : 0;
  }

  private static boolean rounds(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0
        || one.signum() == other.signum() && (roundsTo(one, other) || roundsTo(other, one));
  }

  /** Tells whether a number to the precision of another, two figures at least, is that one. */
  private static boolean roundsTo(BigDecimal exact, BigDecimal round) {
    BigDecimal plain = round.stripTrailingZeros();
    int scale = Math.max(plain.scale(), 2 - (plain.precision() - plain.scale()));
    return exact.setScale(scale, RoundingMode.HALF_UP).compareTo(round) == 0;
  }

  private static double apart(BigDecimal one, BigDecimal other) {
    return apart(one.doubleValue(), other.doubleValue());
  }

  private static double apart(double one, double other) {
    double most = Math.max(Math.abs(one), Math.abs(other));
    return most == 0 ? 0 : Math.abs(one - other) / most;
  }

  private double converted(NumberValue other) {
    double best = Math.max(degrees(this, other), degrees(other, this));
    if (unit.equals(other.unit)) {
      return best;
    }
    for (Units.Size size : Units.sizes(unit)) {
      for (Units.Size otherSize : Units.sizes(other.unit)) {
        if (size.dimension().equals(otherSize.dimension())) {
          best = Math.max(best, converted(other, size.size(), otherSize.size()));
        }
      }
    }
    return best;
  }

  private double converted(NumberValue other, double size, double otherSize) {
    double lows = apart(low.doubleValue() * size, other.low.doubleValue() * otherSize);
    double highs = apart(high.doubleValue() * size, other.high.doubleValue() * otherSize);
    return CONVERTED * (1 - Math.max(lows, highs) / TOLERANCE);
  }

  /** Compares degrees Celsius with degrees Fahrenheit. */
  private static double degrees(NumberValue celsius, NumberValue fahrenheit) {
    boolean fits =
        celsius.unit.startsWith("°")
            && fahrenheit.unit.startsWith("°")
            && !celsius.unit.equals("°F")
            && !fahrenheit.unit.equals("°C");
    double expected = celsius.low.doubleValue() * 9 / 5 + 32;
    double off = Math.abs(expected - fahrenheit.low.doubleValue());
    return fits && off < DEGREE ? CONVERTED * (1 - off / DEGREE) : 0;
  }
}
