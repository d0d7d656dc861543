package org.ankare.filter;

import java.util.Optional;

/** What is said of the two sides of a row, in words for people. */
final class Sides {
  private Sides() {}

  /** Returns what is said of either side after its name; empty if of neither. */
  static Optional<String> joined(Optional<String> source, Optional<String> target) {
    Optional<String> ofSource = source.map(said -> "sv " + said);
    Optional<String> ofTarget = target.map(said -> "en " + said);
    return ofSource.isPresent() && ofTarget.isPresent()
        ? Optional.of(ofSource.get() + ", " + ofTarget.get())
        : ofSource.or(() -> ofTarget);
  }
}
