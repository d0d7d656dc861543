package org.ankare.pipeline;

import java.util.Locale;

/** How two texts are held to belong together. */
public enum Mode {
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
