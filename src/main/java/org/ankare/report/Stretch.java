package org.ankare.report;

import java.util.Collection;
import java.util.List;
import org.ankare.bitext.Bead;

/**
 * Neighbouring beads that a person should look at together.
 *
 * @param beads the beads in the order of their alignment, at least one
 */
public record Stretch(List<Bead> beads) {
  /** Copies the list and checks that it has a bead. */
  public Stretch {
    beads = List.copyOf(beads);
    if (beads.isEmpty()) {
      throw new IllegalArgumentException("a stretch needs a bead");
    }
  }

  /** Returns the places of its source sentences, from 0, in order of its beads. */
  public List<Integer> sources() {
    return beads.stream().map(Bead::sources).flatMap(Collection::stream).toList();
  }

  /** Returns the places of its target sentences, from 0, in order of its beads. */
  public List<Integer> targets() {
    return beads.stream().map(Bead::targets).flatMap(Collection::stream).toList();
  }

  /**
   * Returns how many of its sentences, those of both sides counted, are expected to stand in a
   * wrong bead: each sentence adds what its bead lacks to a confidence of 1. It is at least 0 and
   * at most the number of sentences.
   */
  public double doubt() {
    double sum = 0;
    for (Bead bead : beads) {
      sum += (bead.sources().size() + bead.targets().size()) * (1 - bead.confidence());
    }
    return sum;
  }

  /** Returns the lowest confidence of its beads, 0 to 1. */
  public double confidence() {
    return beads.stream().mapToDouble(Bead::confidence).min().orElseThrow();
  }

  /** Returns what there is to see. */
  public StretchReason reason() {
    if (beads.stream().anyMatch(bead -> !bead.isNull())) {
      return StretchReason.WEAK;
    }
    if (targets().isEmpty()) {
      return StretchReason.OMISSION;
    }
    return sources().isEmpty() ? StretchReason.ADDITION : StretchReason.HOLE;
  }
}
