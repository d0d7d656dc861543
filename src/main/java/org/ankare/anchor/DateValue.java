package org.ankare.anchor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in its parts, of which some may be missing.
 *
 * @param year empty if not said
 * @param month in figures
 * @param day empty if not said
 */
record DateValue(String year, String month, String day) {
  private static final Pattern FORM = Pattern.compile("(-|\\d{4})-(\\d\\d)(?:-(\\d\\d))?");
  private static final Pattern TIME = Pattern.compile("T(\\d\\d):(\\d\\d)");
  private static final double WITHOUT_YEAR = 0.9;
  private static final double WITHOUT_DAY = 0.5;
  private static final double OTHER_HALF_OF_DAY = 0.6;
  private static final int HALF_DAY = 12;

  static Optional<DateValue> of(String normal) {
    Matcher form = FORM.matcher(normal);
    return form.matches()
        ? Optional.of(
            new DateValue(
                form.group(1).equals("-") ? "" : form.group(1),
                form.group(2),
                form.group(3) == null ? "" : form.group(3)))
        : Optional.empty();
  }

  static ValueRelation relation(String one, String other) {
    if (one.equals(other)) {
      return ValueRelation.EQUAL;
    }
    Optional<DateValue> date = of(one);
    Optional<DateValue> otherDate = of(other);
    return date.isPresent() && otherDate.isPresent()
        ? date.get().relation(otherDate.get())
        : times(one, other);
  }

  private ValueRelation relation(DateValue other) {
    if (!month.equals(other.month)) {
      return ValueRelation.UNRELATED;
    }
    if (differs(year, other.year) || differs(day, other.day)) {
      return ValueRelation.CONTRADICTING;
    }
    double years = year.equals(other.year) ? 1 : WITHOUT_YEAR;
    return ValueRelation.near(day.equals(other.day) ? years : years * WITHOUT_DAY);
  }

  private static boolean differs(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** A clock may count to twelve or to twenty-four. */
  private static ValueRelation times(String one, String other) {
    Matcher time = TIME.matcher(one);
    Matcher otherTime = TIME.matcher(other);
    boolean same =
        time.matches()
            && otherTime.matches()
            && time.group(2).equals(otherTime.group(2))
            && Math.abs(Integer.parseInt(time.group(1)) - Integer.parseInt(otherTime.group(1)))
                == HALF_DAY;
    return same ? ValueRelation.near(OTHER_HALF_OF_DAY) : ValueRelation.UNRELATED;
  }
}
