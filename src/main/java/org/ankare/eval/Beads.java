package org.ankare.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ankare.bitext.NumberedBead;

/** Beads of one document, to be asked which others they are the same as or touch. */
final class Beads {
  private final Set<NumberedBead> all;
  private final Map<Integer, List<NumberedBead>> bySource = new HashMap<>();

  Beads(Collection<NumberedBead> beads) {
    all = new HashSet<>(beads);
    for (NumberedBead bead : beads) {
      for (int source : bead.sources()) {
        bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(bead);
      }
    }
  }

  /** Tells whether a bead with the same sentences is among them. */
  boolean has(NumberedBead bead) {
    return all.contains(bead);
  }

  /** Tells whether one of them shares a sentence with the bead on both sides. */
  boolean touch(NumberedBead bead) {
    return touching(bead).findAny().isPresent();
  }

  /**
   * Returns the one that shares the most sentences with the bead, and at least one on both sides;
   * of several, that which has the first of the bead's source sentences.
   */
  Optional<NumberedBead> closest(NumberedBead bead) {
    return touching(bead).max(Comparator.comparingInt(other -> shared(other, bead)));
  }

  private Stream<NumberedBead> touching(NumberedBead bead) {
    return bead.sources().stream()
        .flatMap(source -> bySource.getOrDefault(source, List.of()).stream())
        .filter(other -> !Collections.disjoint(other.targets(), bead.targets()));
  }

  private static int shared(NumberedBead a, NumberedBead b) {
    return shared(a.sources(), b.sources()) + shared(a.targets(), b.targets());
  }

  private static int shared(List<Integer> some, List<Integer> others) {
    return (int) some.stream().filter(others::contains).count();
  }
}
