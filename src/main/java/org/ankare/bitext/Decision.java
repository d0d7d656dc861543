package org.ankare.bitext;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person has decided of a bead. */
public enum Decision {
  /** It is right as the program found it. */
  ACCEPTED,
  /** Its two sides do not belong together. */
  REJECTED,
  /** A person made it: of other beads, or of a sentence that is to stand alone. */
  EDITED;

  /** Returns the decision of that label, if there is one. */
  public static Optional<Decision> of(String label) {
    return Arrays.stream(values()).filter(decision -> decision.label().equals(label)).findFirst();
  }

  /** Returns the decision as it is printed: its name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
