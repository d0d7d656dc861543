package org.ankare.bitext;

import java.util.Comparator;
import java.util.List;

/**
 * What might have stood in place of a bead: another bead with some of its sentences or, where both
 * lists are empty, each of its sentences alone.
 *
 * @param sources places of the source sentences, from 0, rising
 * @param targets the same on the target side
 * @param margin by how many nats the bead is likelier; below 0 if the rival by itself is likelier
 */
public record Rival(List<Integer> sources, List<Integer> targets, double margin) {
  /**
   * Puts the strongest rival first; of equals, the one that comes first in the source, or target.
   */
  public static final Comparator<Rival> BEST_FIRST =
      Comparator.comparingDouble(Rival::margin)
          .thenComparing(rival -> rival.sources().toString())
          .thenComparing(rival -> rival.targets().toString());

  /** Copies the lists; either both or neither have sentences, and the margin is a number. */
  public Rival {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    if (sources.isEmpty() != targets.isEmpty() || !Double.isFinite(margin)) {
      throw new IllegalArgumentException(sources + " and " + targets + " by " + margin);
    }
  }

  /** Tells whether the rival is that each sentence of the bead stands alone. */
  public boolean isNull() {
    return sources.isEmpty();
  }
}
