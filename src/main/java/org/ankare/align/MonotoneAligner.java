package org.ankare.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.Band;
import org.ankare.score.BeadCosts;
import org.ankare.score.NullEvent;
import org.ankare.score.ParallelScorer;
import org.ankare.score.ParallelWeights;

/**
 * Aligns texts that are translations of each other: beads in order, chosen by their probability
 * over all alignments. It goes over the text twice; the first time tells what share of the
 * sentences stands alone, which the second time makes such sentences dearer or cheaper.
 */
public final class MonotoneAligner implements Aligner {
  /** The share of sentences that stand alone, as far as nothing is known. */
  static final double USUAL_NULL_RATE = 0.25;

  /** What a bead must be worth to be printed. */
  private static final double TOLL = Double.parseDouble(System.getProperty("toll", "0.4"));

  private final Lexicon lexicon;
  private final ParallelWeights weights;

  /** Makes an aligner that knows the words of a lexicon. */
  public MonotoneAligner(Lexicon lexicon, ParallelWeights weights) {
    this.lexicon = lexicon;
    this.weights = weights;
  }

  @Override
  public Alignment align(Bitext bitext) {
    ParallelScorer scorer = new ParallelScorer(bitext, lexicon, weights);
    Band band = Band.whole(bitext.source().size(), bitext.target().size());
    BeadCosts costs = scorer.costs(band, USUAL_NULL_RATE);
    double nullRate = nullRate(candidates(costs), band);
    List<CandidateBead> candidates = candidates(costs.withNullRate(nullRate));
    List<CandidateBead> chosen = BestBeads.choose(candidates, band.targets(), TOLL);
    return new Alignment(bitext, beads(chosen, new Links(candidates), band));
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

  private static List<Bead> beads(List<CandidateBead> chosen, Links links, Band band) {
    List<Bead> beads = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (CandidateBead bead : chosen) {
      addNulls(beads, source, bead.source(), target, bead.target(), links);
      source = bead.sourceEnd();
      target = bead.targetEnd();
      beads.add(
          new Bead(
              IntStream.range(bead.source(), source).boxed().toList(),
              IntStream.range(bead.target(), target).boxed().toList(),
              links.best(bead),
              List.of()));
    }
    addNulls(beads, source, band.sources(), target, band.targets(), links);
    return beads;
  }

  private static void addNulls(
      List<Bead> beads, int source, int sourceEnd, int target, int targetEnd, Links links) {
    for (int i = source; i < sourceEnd; i++) {
      beads.add(new Bead(List.of(i), List.of(), 1 - links.ofSource(i), List.of()));
    }
    for (int j = target; j < targetEnd; j++) {
      beads.add(new Bead(List.of(), List.of(j), 1 - links.ofTarget(j), List.of()));
    }
  }

  /** How likely two sentences are to stand in the same bead, or a sentence in any. */
  private static final class Links {
    private final Map<Long, Double> pairs = new HashMap<>();
    private final Map<Integer, Double> sources = new HashMap<>();
    private final Map<Integer, Double> targets = new HashMap<>();

    Links(List<CandidateBead> candidates) {
      for (CandidateBead bead : candidates) {
        for (int i = bead.source(); i < bead.sourceEnd(); i++) {
          sources.merge(i, bead.probability(), Links::plus);
          for (int j = bead.target(); j < bead.targetEnd(); j++) {
            pairs.merge(key(i, j), bead.probability(), Links::plus);
          }
        }
        for (int j = bead.target(); j < bead.targetEnd(); j++) {
          targets.merge(j, bead.probability(), Links::plus);
        }
      }
    }

    private static double plus(double a, double b) {
      return Math.min(1, a + b);
    }

    private static long key(int source, int target) {
      return (long) source << 32 | target;
    }

    double ofSource(int source) {
      return sources.getOrDefault(source, 0.0);
    }

    double ofTarget(int target) {
      return targets.getOrDefault(target, 0.0);
    }

    double best(CandidateBead bead) {
      double best = 0;
      for (int i = bead.source(); i < bead.sourceEnd(); i++) {
        for (int j = bead.target(); j < bead.targetEnd(); j++) {
          best = Math.max(best, pairs.getOrDefault(key(i, j), 0.0));
        }
      }
      return best;
    }
  }
}
