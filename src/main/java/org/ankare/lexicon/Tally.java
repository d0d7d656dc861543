package org.ankare.lexicon;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Sums that many threads add to. They are kept as whole numbers of a small unit, whose sum does not
 * depend on the order in which they are added; sums of floating point numbers would.
 */
final class Tally {
  private static final double UNITS = 0x1p32;

  private final AtomicLongArray sums;

  Tally(int size) {
    sums = new AtomicLongArray(size);
  }

  /** Adds a value from 0 to a thousand million. */
  void add(int index, double value) {
    long units = Math.round(value * UNITS);
    if (units > 0) {
      sums.getAndAdd(index, units);
    }
  }

  void addAll(double[] values) {
    for (int i = 0; i < values.length; i++) {
      add(i, values[i]);
    }
  }

  double[] values() {
    double[] values = new double[sums.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = sums.get(i) / UNITS;
    }
    return values;
  }
}
