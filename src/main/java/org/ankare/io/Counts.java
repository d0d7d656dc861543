package org.ankare.io;

import java.util.Locale;

/** Numbers of things as messages say them. */
public final class Counts {
  private Counts() {}

  /** Returns a number with a comma between thousands, and the thing, in the plural if not one. */
  public static String of(long count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }
}
