package org.ankare.cli;

import java.util.Locale;

/** How two texts are held to belong together. */
enum AlignMode {
  /** To be seen from the texts. */
  AUTO,
  /** Translations of each other. */
  PARALLEL,
  /** Texts on the same matter. */
  COMPARABLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
