package org.ankare.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a row is rejected; the most decisive reason first. */
public enum Reason {
  /** A person has said that the two sides do not belong together. */
  DECISION,
  /** A side has too few words, or none. */
  TOO_SHORT,
  /** A side has too many words. */
  TOO_LONG,
  /** A text was read in the wrong charset, or has lost characters. */
  MOJIBAKE,
  /** One side is a copy of the other. */
  COPY,
  /** A side is surely in another language than it should be. */
  LANGUAGE,
  /** One side is much longer than the other. */
  LENGTH_RATIO,
  /** The sides have different numbers. */
  NUMBERS,
  /** The sides name different people. */
  NAMES,
  /** The two sides are not likely to be translations of each other. */
  CONFIDENCE,
  /** An earlier row that was kept is the same. */
  DUPLICATE,
  /** An earlier row that was kept is nearly the same. */
  NEAR_DUPLICATE;

  /** Returns the reason of that label, if there is one. */
  public static Optional<Reason> of(String label) {
    return Arrays.stream(values()).filter(reason -> reason.label().equals(label)).findFirst();
  }

  /** Returns the reason as it is printed, such as {@code too-short}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
