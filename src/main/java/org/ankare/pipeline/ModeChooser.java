package org.ankare.pipeline;

import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.score.ComparableScorer;
import org.ankare.score.Group;

/**
 * Tells translations from texts on the same matter by how they align. Where most sentences find a
 * place in order, the texts are translations. Where few do, four things tell: whether the links
 * found in free order keep order all the same, whether what is missing is missing on one side at a
 * time, whether the linked sentences say all that their counterparts say, and how much speaks for
 * the beads in order. The weights are those of a logistic regression over the development sets.
 */
final class ModeChooser {
  /** Comparable texts never have this share of their sentences linked in order. */
  private static final double SURE_SHARE = 0.62;

  /** For a constant, the order of links, the well covered share, one-sided gaps, and the gain. */
  private static final double[] WEIGHTS = {-19.1, 12.2, 8.9, 5.0, 7.1};

  /** From this share of words answered on both sides a bead counts as well covered. */
  private static final double WELL = 0.3;

  /** The mean gain of a bead, in nats, beyond which more tells nothing. */
  private static final double MOST_GAIN = 20;

  private ModeChooser() {}

  static boolean isSurelyParallel(Alignment parallel) {
    int linked = parallel.linked().stream().mapToInt(ModeChooser::sentences).sum();
    return linked >= SURE_SHARE * sentences(parallel);
  }

  static boolean isParallel(Alignment parallel, Alignment comparable, ComparableScorer scorer) {
    double[] features = features(parallel, comparable, scorer);
    double logit = 0;
    for (int i = 0; i < features.length; i++) {
      logit += WEIGHTS[i] * features[i];
    }
    return logit > 0;
  }

  static double[] features(Alignment parallel, Alignment comparable, ComparableScorer scorer) {
    return new double[] {
      1,
      order(comparable.linked()),
      wellCovered(parallel, scorer),
      oneSidedGaps(parallel.ofText()),
      gain(parallel.linked())
    };
  }

  private static int sentences(Alignment alignment) {
    return alignment.ofText().stream().mapToInt(ModeChooser::sentences).sum();
  }

  private static int sentences(Bead bead) {
    return bead.sources().size() + bead.targets().size();
  }

  /** Returns the share of the links, by confidence, that the best chain in order has. */
  private static double order(List<Bead> linked) {
    double[] chains = new double[linked.size()];
    double all = 0;
    double best = 0;
    for (int i = 0; i < chains.length; i++) {
      all += linked.get(i).confidence();
      for (int j = 0; j < i; j++) {
        List<Integer> before = linked.get(j).targets();
        if (before.get(before.size() - 1) < linked.get(i).targets().get(0)) {
          chains[i] = Math.max(chains[i], chains[j]);
        }
      }
      chains[i] += linked.get(i).confidence();
      best = Math.max(best, chains[i]);
    }
    return all == 0 ? 0 : best / all;
  }

  /** Returns the mean of what speaks for the beads, in nats, up to a limit and as a share of it. */
  private static double gain(List<Bead> linked) {
    double mean = linked.stream().mapToDouble(bead -> -bead.cost()).average().orElse(0);
    return Math.max(0, Math.min(1, mean / MOST_GAIN));
  }

  /** Returns the share of all sentences of text that stand in well covered beads. */
  private static double wellCovered(Alignment parallel, ComparableScorer scorer) {
    int covered = 0;
    for (Bead bead : parallel.linked()) {
      double coverage = scorer.coverage(new Group(bead.sources(), bead.targets()));
      covered += coverage > WELL ? sentences(bead) : 0;
    }
    return covered / (double) Math.max(1, sentences(parallel));
  }

  /** Returns the share of the gaps between beads that have sentences of one side only. */
  private static double oneSidedGaps(List<Bead> beads) {
    int gaps = 0;
    int oneSided = 0;
    boolean hasOmission = false;
    boolean hasAddition = false;
    for (Bead bead : beads) {
      if (bead.isNull()) {
        hasOmission |= bead.targets().isEmpty();
        hasAddition |= bead.sources().isEmpty();
      } else {
        gaps += hasOmission || hasAddition ? 1 : 0;
        oneSided += hasOmission != hasAddition ? 1 : 0;
        hasOmission = false;
        hasAddition = false;
      }
    }
    return (oneSided + 0.5) / (gaps + 1);
  }
}
