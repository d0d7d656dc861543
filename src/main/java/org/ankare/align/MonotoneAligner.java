package org.ankare.align;

import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.DecidedBeads;
import org.ankare.bitext.PartedBitext;
import org.ankare.score.Band;
import org.ankare.score.CoarseCosts;
import org.ankare.score.FineCosts;
import org.ankare.score.LatticeCosts;
import org.ankare.score.NullEvent;
import org.ankare.score.ParallelScorer;
import org.ankare.score.SoftenedCosts;
import org.ankare.text.Progress;
import org.ankare.text.StageParts;
import org.ankare.text.Steps;

/**
 * Aligns texts that are translations of each other, from coarse to fine: beads in order, chosen by
 * their probability over all alignments. A first search, by coarse costs, tells which beads are
 * likely at all. Among these a second, by fine costs, tells what share of the text stands alone,
 * which makes it dearer or cheaper to leave something alone; the last, by the same costs with that
 * share, decides.
 *
 * <p>Parts of sentences are aligned. Sentences whose parts stand in one bead make one bead; so do
 * those that share a sentence, whatever foreign sentences stand between them.
 */
public final class MonotoneAligner implements Aligner {
  /** The share of parts that stand alone, as far as nothing is known. */
  static final double USUAL_NULL_RATE = 0.25;

  /** The share of the coarse costs that counts where likely beads are looked for. */
  private static final double SOFTENING = 0.6;

  /** What a bead must be worth to be printed; about half of the F-measure to be had. */
  private static final double TOLL = 0.4;

  private static final Progress.Stage ALIGNING = new Progress.Stage("aligning", "sentences");

  private final PartedBitext bitext;
  private final ParallelScorer scorer;
  private final AnchorSource anchors;
  private final DecidedBeads decidedBeads;
  private final Decided decided;
  private final Constraints constraints;

  /**
   * Makes an aligner.
   *
   * @param scorer the scorer of that bitext
   * @param anchors asked once, when the beads are chosen, for what explains them
   * @param decided what is kept to; beads that stand across the order of the texts stand all the
   *     same
   */
  public MonotoneAligner(
      PartedBitext bitext, ParallelScorer scorer, AnchorSource anchors, DecidedBeads decided) {
    this.bitext = bitext;
    this.scorer = scorer;
    this.anchors = anchors;
    decidedBeads = decided;
    this.decided = new Decided(decided, bitext);
    constraints = decided.isEmpty() ? Constraints.NONE : this.decided;
  }

  @Override
  public Outcome search(Progress progress) {
    int sentences = bitext.source().whole().size() + bitext.target().whole().size();
    StageParts parts = StageParts.begin(progress, ALIGNING, sentences);
    Band band = new GuidePath(scorer, bitext).band(decided.links());
    FineCosts usual = fine(scorer.coarse(band, USUAL_NULL_RATE, Share.COARSE.of(parts)), parts);
    double nullRate = nullRate(usual, constraints, decided.free());
    FineCosts costs = usual.withNullRate(nullRate);
    Posteriors posteriors = new Posteriors(costs, constraints, Share.FINE.of(parts));
    List<CandidateBead> candidates = candidates(posteriors);
    List<CandidateBead> chosen = BestBeads.choose(candidates, costs.band().targets(), TOLL);
    HangingBeads together = new HangingBeads(bitext);
    SentenceBeads beads = new SentenceBeads(together, chosen, candidates);
    List<Bead> all =
        beads.all(
            anchors.among(beads.groups(), Share.ANCHORS.of(parts)),
            scorer,
            nullRate,
            decidedBeads.standing(),
            Share.BEADS.of(parts));
    return new Outcome(
        new Alignment(bitext.whole(), all),
        new MonotoneRivals(together, costs, posteriors.logSum(), candidates, chosen));
  }

  /** Returns the fine costs of the beads that are likely by coarse ones. */
  private FineCosts fine(CoarseCosts coarse, StageParts parts) {
    Posteriors likely = softened(coarse, constraints, Share.LIKELY.of(parts));
    List<CandidateBead> candidates = candidates(likely);
    FineCosts costs = scorer.fine(likely.likelyBand(), USUAL_NULL_RATE);
    Steps steps = Share.FEATURES.of(parts);
    long added = 0;
    for (CandidateBead bead : candidates) {
      costs.add(bead.source(), bead.sources(), bead.target(), bead.targets());
      steps.at(++added, candidates.size());
    }
    return costs;
  }

  static Posteriors softened(CoarseCosts coarse, Constraints constraints, Steps steps) {
    return new Posteriors(new SoftenedCosts(coarse, SOFTENING), constraints, steps);
  }

  /** Returns the beads that are not too unlikely, from the last place to the first. */
  static List<CandidateBead> candidates(Posteriors posteriors) {
    List<CandidateBead> candidates = new ArrayList<>();
    posteriors.visit(
        new Posteriors.Visitor() {
          @Override
          public void bead(CandidateBead bead) {
            candidates.add(bead);
          }

          @Override
          public void event(NullEvent event, int part, double probability) {
            // Only the trainer counts events.
          }
        });
    return candidates;
  }

  /** Returns the expected share of parts that stand alone, where all are free. */
  static double nullRate(LatticeCosts costs) {
    return nullRate(costs, Constraints.NONE, costs.band().sources() + costs.band().targets());
  }

  /** Returns the expected share of the free parts that stand alone. */
  private static double nullRate(LatticeCosts costs, Constraints constraints, int free) {
    double linked = 0;
    for (CandidateBead bead : candidates(new Posteriors(costs, constraints))) {
      linked += bead.probability() * (bead.sources() + bead.targets());
    }
    return free == 0 ? 0 : Math.max(0, Math.min(1, 1 - linked / free));
  }

  /**
   * The parts of a search, and how much of its time has gone when each is done, as measured on
   * 43,000 lines of web text.
   */
  private enum Share {
    COARSE(0.32),
    LIKELY(0.58),
    FEATURES(0.67),
    FINE(0.71),
    ANCHORS(0.93),
    BEADS(1);

    private final double until;

    Share(double until) {
      this.until = until;
    }

    Steps of(StageParts parts) {
      return parts.part(ordinal() == 0 ? 0 : values()[ordinal() - 1].until, until);
    }
  }
}
