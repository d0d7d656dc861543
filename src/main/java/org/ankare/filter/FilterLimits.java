package org.ankare.filter;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a row has to keep to.
 *
 * @param reasons what rows are checked for
 * @param minWords the fewest words of either side, at least 1
 * @param maxWords the most words of either side
 * @param maxRatio how many times as long as the other a side of a long row may be, above 1; short
 *     rows may have more
 * @param minConfidence the least confidence, 0 to 1
 */
public record FilterLimits(
    Set<Reason> reasons, int minWords, int maxWords, double maxRatio, double minConfidence) {
  /** What is asked of a row unless one says otherwise. */
  public static final FilterLimits DEFAULT =
      new FilterLimits(EnumSet.allOf(Reason.class), 1, 200, 2, 0.1);

  /** Copies the set and checks the ranges. */
  public FilterLimits {
    reasons = Set.copyOf(reasons);
    if (minWords < 1 || maxWords < minWords) {
      throw new IllegalArgumentException(minWords + " to " + maxWords + " words");
    }
    if (!(maxRatio > 1) || !(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("ratio " + maxRatio + ", confidence " + minConfidence);
    }
  }
}
