package org.ankare.score;

/**
 * Costs of all that an alignment in order is made of, in nats, ready for the search. A place (i, j)
 * is the point before source part i and target part j.
 */
public interface LatticeCosts {
  /** Returns the part of the grid that has costs. */
  Band band();

  /**
   * Returns the cost of the bead of {@code sources} parts from {@code source} on and {@code
   * targets} parts from {@code target} on; infinite if it must not stand. Both counts are 1 to
   * {@link CoarseWeights#MAX_SENTENCES}. Called for every cell: allocates nothing.
   */
  double bead(int source, int sources, int target, int targets);

  /**
   * Returns the cost of an event between beads.
   *
   * @param part the part that it leaves alone; any for {@link NullEvent#NONE}
   */
  double event(NullEvent event, int part);
}
