package org.ankare.score;

/**
 * Costs of which only a share counts, so that more seems likely.
 *
 * @param costs the costs in full
 * @param share the share, above 0, at most 1
 */
public record SoftenedCosts(LatticeCosts costs, double share) implements LatticeCosts {
  @Override
  public Band band() {
    return costs.band();
  }

  @Override
  public double bead(int source, int sources, int target, int targets) {
    return share * costs.bead(source, sources, target, targets);
  }

  @Override
  public double event(NullEvent event, int part) {
    return share * costs.event(event, part);
  }
}
