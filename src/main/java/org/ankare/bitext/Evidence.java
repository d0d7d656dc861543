package org.ankare.bitext;

import java.util.Objects;

/**
 * One reason for a bead. The costs of all its evidence add up to the cost of the bead.
 *
 * @param kind what sort of reason it is
 * @param source the words of the source side that it rests on, empty if it rests on none
 * @param target the words of the target side that it rests on, empty if it rests on none
 * @param cost in nats; below 0 speaks for the bead, above 0 against it
 */
public record Evidence(EvidenceKind kind, String source, String target, double cost) {
  /** Checks that nothing is null and the cost is a finite number. */
  public Evidence {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
    if (!Double.isFinite(cost)) {
      throw new IllegalArgumentException("cost of " + kind + " is " + cost);
    }
  }
}
