package org.ankare.io;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers as all outputs print them: a point, fixed places, never a negative zero. */
public final class Decimals {
  private Decimals() {}

  /** Returns a finite number rounded to so many places by its exact value, halves to even. */
  public static String fixed(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
