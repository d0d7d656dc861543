package org.ankare.cli;

import java.util.Locale;

/** What is aligned. */
enum AlignUnit {
  SENTENCE,
  PASSAGE,
  QUOTE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
