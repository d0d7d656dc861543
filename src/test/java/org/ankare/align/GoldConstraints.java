package org.ankare.align;

import java.util.Arrays;
import java.util.List;
import org.ankare.quality.GoldDocument;
import org.ankare.score.ParallelWeights;

/**
 * Allows only alignments that agree with gold. A gold bead that the search cannot make, being too
 * large or having strangers inside, may be made of any beads within it.
 */
final class GoldConstraints implements Constraints {
  private final List<GoldDocument.GoldBead> beads;
  private final int[] ofSource;
  private final int[] ofTarget;

  GoldConstraints(GoldDocument gold) {
    beads = gold.beads();
    ofSource = new int[gold.bitext().source().size()];
    ofTarget = new int[gold.bitext().target().size()];
    Arrays.fill(ofSource, -1);
    Arrays.fill(ofTarget, -1);
    for (int bead = 0; bead < beads.size(); bead++) {
      for (int source : beads.get(bead).sources()) {
        ofSource[source] = bead;
      }
      for (int target : beads.get(bead).targets()) {
        ofTarget[target] = bead;
      }
    }
  }

  @Override
  public boolean allowsBead(int source, int sources, int target, int targets) {
    int bead = ofSource[source];
    if (bead < 0) {
      return false;
    }
    for (int i = source; i < source + sources; i++) {
      if (ofSource[i] != bead) {
        return false;
      }
    }
    for (int j = target; j < target + targets; j++) {
      if (ofTarget[j] != bead) {
        return false;
      }
    }
    return isLoose(bead)
        || (beads.get(bead).sources().size() == sources
            && beads.get(bead).targets().size() == targets);
  }

  @Override
  public boolean allowsOmission(int source) {
    return ofSource[source] < 0 || isLoose(ofSource[source]);
  }

  @Override
  public boolean allowsAddition(int target) {
    return ofTarget[target] < 0 || isLoose(ofTarget[target]);
  }

  private boolean isLoose(int bead) {
    return isLoose(beads.get(bead).sources()) || isLoose(beads.get(bead).targets());
  }

  private static boolean isLoose(List<Integer> positions) {
    int size = positions.size();
    return size > ParallelWeights.MAX_SENTENCES
        || positions.get(size - 1) - positions.get(0) >= size;
  }
}
