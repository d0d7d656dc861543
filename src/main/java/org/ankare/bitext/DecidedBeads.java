package org.ankare.bitext;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a person has decided of an alignment, to be kept to when the rest is found.
 *
 * @param standing beads that are to stand as they are; the sentences of a null bead stand alone
 * @param apart beads whose two sides do not belong together: no sentence of the one side is to be
 *     linked with one of the other
 * @param decisions what was decided of those beads that stand and were looked at
 */
public record DecidedBeads(List<Bead> standing, List<Bead> apart, Map<Bead, Decision> decisions) {
  /** Nothing is decided. */
  public static final DecidedBeads NONE = new DecidedBeads(List.of(), List.of());

  /** Copies all, and checks that no sentence stands in two beads. */
  public DecidedBeads {
    standing = List.copyOf(standing);
    apart = List.copyOf(apart);
    decisions = Map.copyOf(decisions);
    positions(standing, Bead::sources);
    positions(standing, Bead::targets);
  }

  /** Makes what is decided, where it is not told how. */
  public DecidedBeads(List<Bead> standing, List<Bead> apart) {
    this(standing, apart, Map.of());
  }

  /** Tells whether nothing is decided. */
  public boolean isEmpty() {
    return standing.isEmpty() && apart.isEmpty();
  }

  /** Returns the places of the source sentences of all beads that stand. */
  public Set<Integer> heldSources() {
    return positions(standing, Bead::sources);
  }

  /** Returns the places of the target sentences of all beads that stand. */
  public Set<Integer> heldTargets() {
    return positions(standing, Bead::targets);
  }

  private static Set<Integer> positions(List<Bead> beads, Function<Bead, List<Integer>> side) {
    Set<Integer> positions = new HashSet<>();
    for (Bead bead : beads) {
      for (int position : side.apply(bead)) {
        if (!positions.add(position)) {
          throw new IllegalArgumentException("sentence at " + position + " is decided twice");
        }
      }
    }
    return positions;
  }
}
