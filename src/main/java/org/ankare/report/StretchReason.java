package org.ankare.report;

import java.util.Locale;

/** Why a person should look at a stretch. */
public enum StretchReason {
  /** Sentences were linked, but that is not sure; others around them may stand alone. */
  WEAK,
  /** Sentences of both sides face each other, and none is linked. */
  HOLE,
  /** Source sentences stand alone. */
  OMISSION,
  /** Target sentences stand alone. */
  ADDITION;

  /** Returns the reason as it is printed: its name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
