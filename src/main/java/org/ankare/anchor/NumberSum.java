package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.List;

/**
 * Adds up the parts of a number in words, and refuses those that cannot go on the number so far.
 */
final class NumberSum {
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final long MOST = 1_000_000_000_000_000L;

  private final boolean mayBeYear;
  private long total;
  private long group;
  private long lastScale = MOST;
  private long last;
  private boolean ordinal;
  private boolean begun;

  /** Makes an empty sum, which may read nineteen eighty-four as a year or not. */
  NumberSum(boolean mayBeYear) {
    this.mayBeYear = mayBeYear;
  }

  /** Adds parts, or returns false and changes nothing that a reader would see. */
  boolean addAll(List<NumberWords.Part> parts) {
    long oldTotal = total;
    long oldGroup = group;
    for (NumberWords.Part part : parts) {
      if (ordinal || !add(part.value())) {
        total = oldTotal;
        group = oldGroup;
        return false;
      }
      last = part.value();
      ordinal = part.ordinal();
      begun = true;
    }
    return true;
  }

  private boolean add(long part) {
    if (part >= THOUSAND) {
      return scale(part);
    }
    if (part == HUNDRED) {
      boolean fits = group < HUNDRED && last != HUNDRED;
      group = fits ? Math.max(1, group) * HUNDRED : group;
      return fits;
    }
    return addBelowHundred(part);
  }

  private boolean scale(long part) {
    boolean mayBegin = !begun && part == THOUSAND;
    boolean fits = (group > 0 || mayBegin) && part < lastScale && group < MOST / part;
    if (fits) {
      total += Math.max(1, group) * part;
      group = 0;
      lastScale = part;
    }
    return fits;
  }

  private boolean addBelowHundred(long part) {
    long room = room();
    if (begun && (part >= room || part == 0)) {
      boolean year = mayBeYear && total == 0 && group > 12 && group < 21 && part >= 10;
      group = year ? group * HUNDRED + part : group;
      return year;
    }
    group += part;
    return true;
  }

  /** Returns below what a part must be to be added. */
  private long room() {
    long rest = group % HUNDRED;
    return rest == 0 ? HUNDRED : rest >= 20 && rest % 10 == 0 ? 10 : 0;
  }

  /** Tells whether an "and" may follow: two hundred and fifty. */
  boolean mayTakeAnd() {
    return !ordinal && last >= HUNDRED;
  }

  long value() {
    return total + group;
  }

  boolean isOrdinal() {
    return ordinal;
  }

  /** Returns the thousand, million or the like that the number ended in, or one. */
  BigDecimal factor() {
    return BigDecimal.valueOf(last >= THOUSAND ? last : 1);
  }
}
