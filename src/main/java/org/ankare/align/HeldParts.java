package org.ankare.align;

import java.util.List;

/** Has some parts stand in given beads, or alone; all others are free. */
final class HeldParts implements Constraints {
  private final List<CandidateBead> beads;
  private final boolean[] isSourceHeld;
  private final boolean[] isTargetHeld;

  /** Holds no part yet. */
  private HeldParts(List<CandidateBead> beads, int sources, int targets) {
    this.beads = List.copyOf(beads);
    isSourceHeld = new boolean[sources];
    isTargetHeld = new boolean[targets];
  }

  /** Returns the constraint that the beads stand, in a bitext of so many parts. */
  static HeldParts standing(List<CandidateBead> beads, int sources, int targets) {
    HeldParts held = new HeldParts(beads, sources, targets);
    for (CandidateBead bead : beads) {
      for (int i = bead.source(); i < bead.sourceEnd(); i++) {
        held.isSourceHeld[i] = true;
      }
      for (int j = bead.target(); j < bead.targetEnd(); j++) {
        held.isTargetHeld[j] = true;
      }
    }
    return held;
  }

  /** Returns the constraint that parts stand alone, in a bitext of so many parts. */
  static HeldParts alone(List<Integer> ofSource, List<Integer> ofTarget, int sources, int targets) {
    HeldParts held = new HeldParts(List.of(), sources, targets);
    ofSource.forEach(part -> held.isSourceHeld[part] = true);
    ofTarget.forEach(part -> held.isTargetHeld[part] = true);
    return held;
  }

  @Override
  public boolean allowsBead(int source, int sources, int target, int targets) {
    return isFree(isSourceHeld, source, sources) && isFree(isTargetHeld, target, targets)
        || isOneOfThem(source, sources, target, targets);
  }

  private static boolean isFree(boolean[] isHeld, int from, int count) {
    for (int part = from; part < from + count; part++) {
      if (isHeld[part]) {
        return false;
      }
    }
    return true;
  }

  private boolean isOneOfThem(int source, int sources, int target, int targets) {
    for (CandidateBead bead : beads) {
      if (bead.source() == source
          && bead.sources() == sources
          && bead.target() == target
          && bead.targets() == targets) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean allowsOmission(int source) {
    return beads.isEmpty() || !isSourceHeld[source];
  }

  @Override
  public boolean allowsAddition(int target) {
    return beads.isEmpty() || !isTargetHeld[target];
  }
}
