package org.ankare.bitext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Sentences of the two sides that say the same, or sentences of one side that have no counterpart.
 *
 * @param sources places of the source sentences in their document's list, from 0, rising; they need
 *     not be neighbours
 * @param targets the same on the target side
 * @param confidence how likely it is, 0 to 1 and calibrated, that the two sides say the same; 1
 *     less that likelihood for a null bead
 * @param evidence the reasons, in the order in which they are to be read; may be empty
 * @param inside of a bead of passages, the beads of sentences that it holds, null beads included;
 *     empty for a bead of sentences
 */
public record Bead(
    List<Integer> sources,
    List<Integer> targets,
    double confidence,
    List<Evidence> evidence,
    List<Bead> inside) {
  /** Copies the lists, checks order and range, and that each sentence stands inside once. */
  public Bead {
    sources = rising(sources);
    targets = rising(targets);
    evidence = List.copyOf(evidence);
    inside = List.copyOf(inside);
    if (sources.isEmpty() && targets.isEmpty()) {
      throw new IllegalArgumentException("a bead needs a sentence");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
    if (!inside.isEmpty()
        && !(all(inside, Bead::sources).equals(sources)
            && all(inside, Bead::targets).equals(targets))) {
      throw new IllegalArgumentException("inside are not the sentences of the bead: " + inside);
    }
  }

  /** Makes a bead of sentences. */
  public Bead(
      List<Integer> sources, List<Integer> targets, double confidence, List<Evidence> evidence) {
    this(sources, targets, confidence, evidence, List.of());
  }

  private static List<Integer> all(List<Bead> beads, Function<Bead, List<Integer>> side) {
    List<Integer> positions = new ArrayList<>();
    beads.forEach(bead -> positions.addAll(side.apply(bead)));
    Collections.sort(positions);
    return positions;
  }

  private static List<Integer> rising(List<Integer> positions) {
    int last = -1;
    for (int position : positions) {
      if (position <= last) {
        throw new IllegalArgumentException("positions do not rise: " + positions);
      }
      last = position;
    }
    return List.copyOf(positions);
  }

  /** Returns the number of sentences on each side. */
  public BeadShape shape() {
    return new BeadShape(sources.size(), targets.size());
  }

  /** Tells whether one side is empty. */
  public boolean isNull() {
    return sources.isEmpty() || targets.isEmpty();
  }

  /** Returns the cost in nats, lower being better: the sum of the evidence, in its order. */
  public double cost() {
    double sum = 0;
    for (Evidence reason : evidence) {
      sum += reason.cost();
    }
    return sum;
  }
}
