package org.ankare.align;

import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.score.AnchorLinks;
import org.ankare.score.Band;
import org.ankare.score.BeadCosts;
import org.ankare.score.Group;
import org.ankare.score.NullEvent;
import org.ankare.score.ParallelScorer;

/**
 * Aligns texts that are translations of each other: beads in order, chosen by their probability
 * over all alignments. It goes over the text twice; the first time tells what share of the
 * sentences stands alone, which the second time makes such sentences dearer or cheaper.
 */
public final class MonotoneAligner implements Aligner {
  /** The share of sentences that stand alone, as far as nothing is known. */
  static final double USUAL_NULL_RATE = 0.25;

  /** What a bead must be worth to be printed; about half of the F-measure to be had. */
  private static final double TOLL = 0.4;

  private final ParallelScorer scorer;
  private final AnchorSource anchors;

  /**
   * Makes an aligner for the bitext that the scorer was made for.
   *
   * @param anchors asked once, when the beads are chosen, for what explains them
   */
  public MonotoneAligner(ParallelScorer scorer, AnchorSource anchors) {
    this.scorer = scorer;
    this.anchors = anchors;
  }

  @Override
  public Alignment align(Bitext bitext) {
    Band band = new GuidePath(scorer, bitext.source().size(), bitext.target().size()).band();
    BeadCosts costs = scorer.costs(band, USUAL_NULL_RATE);
    double nullRate = nullRate(candidates(costs), band);
    List<CandidateBead> candidates = candidates(costs.withNullRate(nullRate));
    List<CandidateBead> chosen = BestBeads.choose(candidates, band.targets(), TOLL);
    AnchorLinks links = anchors.among(chosen.stream().map(CandidateBead::group).toList());
    Filling filling = new Filling(new LinkProbabilities(candidates), links, nullRate);
    return new Alignment(bitext, filling.fill(chosen, band));
  }

  static List<CandidateBead> candidates(BeadCosts costs) {
    List<CandidateBead> candidates = new ArrayList<>();
    new Posteriors(costs, Constraints.NONE)
        .visit(
            new Posteriors.Visitor() {
              @Override
              public void bead(CandidateBead bead) {
                candidates.add(bead);
              }

              @Override
              public void event(NullEvent event, double probability) {
                // Only the trainer counts events.
              }
            });
    return candidates;
  }

  /** Returns the expected share of sentences that stand alone. */
  static double nullRate(List<CandidateBead> candidates, Band band) {
    double linked = 0;
    for (CandidateBead bead : candidates) {
      linked += bead.probability() * (bead.sources() + bead.targets());
    }
    double all = band.sources() + band.targets();
    return all == 0 ? 0 : Math.max(0, Math.min(1, 1 - linked / all));
  }

  /** Makes beads of the chosen ones and of what lies between them. */
  private final class Filling {
    private final LinkProbabilities probabilities;
    private final AnchorLinks links;
    private final double nullRate;
    private final List<Bead> beads = new ArrayList<>();
    private int source;
    private int target;

    Filling(LinkProbabilities probabilities, AnchorLinks links, double nullRate) {
      this.probabilities = probabilities;
      this.links = links;
      this.nullRate = nullRate;
    }

    List<Bead> fill(List<CandidateBead> chosen, Band band) {
      for (CandidateBead bead : chosen) {
        fillTo(bead.source(), bead.target());
        Group group = bead.group();
        beads.add(
            new Bead(
                group.sources(),
                group.targets(),
                probabilities.best(bead),
                scorer.explain(group, nullRate, links)));
        source = bead.sourceEnd();
        target = bead.targetEnd();
      }
      fillTo(band.sources(), band.targets());
      return beads;
    }

    private void fillTo(int sourceEnd, int targetEnd) {
      for (; source < sourceEnd; source++) {
        beads.add(
            new Bead(List.of(source), List.of(), 1 - probabilities.ofSource(source), List.of()));
      }
      for (; target < targetEnd; target++) {
        beads.add(
            new Bead(List.of(), List.of(target), 1 - probabilities.ofTarget(target), List.of()));
      }
    }
  }
}
