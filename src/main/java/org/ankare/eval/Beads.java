package org.ankare.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    for (int source : bead.sources()) {
      for (NumberedBead other : bySource.getOrDefault(source, List.of())) {
        if (!Collections.disjoint(other.targets(), bead.targets())) {
          return true;
        }
      }
    }
    return false;
  }
}
