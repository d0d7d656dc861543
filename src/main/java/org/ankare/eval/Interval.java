package org.ankare.eval;

/**
 * Where a figure is likely to lie.
 *
 * @param low its lower end
 * @param high its upper end, at least {@code low}
 */
public record Interval(double low, double high) {
  /** Checks the order of the ends. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(low + " > " + high);
    }
  }
}
