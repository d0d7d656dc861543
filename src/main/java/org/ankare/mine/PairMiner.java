package org.ankare.mine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.PairScorer;
import org.ankare.score.PairWeights;
import org.ankare.text.Progress;
import org.ankare.text.StageParts;
import org.ankare.text.Steps;

/**
 * Finds the sentences of two piles that are translations of each other. An inverted index offers a
 * few target sentences for each source sentence; these are scored exactly, each against its
 * strongest rival; and the most confident pair whose sentences are both free is linked first
 * (competitive linking, Melamed 2000), so that each sentence is in one pair at most.
 */
public final class PairMiner {
  /** How many target sentences are scored for each source sentence. */
  private static final int WORTH_SCORING = 40;

  /** How many source sentences one task takes. */
  private static final int TASK = 256;

  /** How much of the time the search for candidates takes; the rest judges them. */
  private static final double SEARCHING = 0.9;

  private static final Progress.Stage LOOKING_UP =
      new Progress.Stage("looking words up", "sentences");
  private static final Progress.Stage MINING = new Progress.Stage("mining", "sentences");

  private static final double FIRST_SHARE = 0.3;
  private static final int SHARE_ROUNDS = 10;

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble((Link link) -> -link.confidence())
          .thenComparingInt(Link::source)
          .thenComparingInt(Link::target);

  private final Lexicon lexicon;
  private final PairWeights weights;

  /** Makes a miner that can be used for any number of piles. */
  public PairMiner(Lexicon lexicon, PairWeights weights) {
    this.lexicon = lexicon;
    this.weights = weights;
  }

  /**
   * Returns the pairs, best first, ties in order of source and target.
   *
   * @param piles the two piles as a bitext, the order of whose sentences does not matter
   * @param leastConfidence pairs that are less sure, 0 to 1, are left out
   */
  public List<MinedPair> mine(Bitext piles, double leastConfidence) {
    return mine(piles, leastConfidence, Progress.NONE);
  }

  /**
   * Returns the same pairs.
   *
   * @param progress is told how far the search has come
   */
  public List<MinedPair> mine(Bitext piles, double leastConfidence, Progress progress) {
    progress.begin(LOOKING_UP);
    PairScorer scorer = new PairScorer(piles, lexicon, weights);
    int sources = piles.source().size();
    StageParts parts = StageParts.begin(progress, MINING, sources);
    Candidates candidates = candidates(scorer, sources, parts.part(0, SEARCHING));
    double[][] logits = logits(scorer, candidates, sources, parts.part(SEARCHING, 1));
    double share = share(scorer, logits);
    List<Link> links = new ArrayList<>();
    for (int source = 0; source < sources; source++) {
      for (int i = 0; i < logits[source].length; i++) {
        double confidence = scorer.confidence(logits[source][i], share);
        if (confidence > 0 && confidence >= leastConfidence) {
          links.add(new Link(source, candidates.targets(source)[i], confidence));
        }
      }
    }
    links.sort(BEST_FIRST);
    return linked(piles, links);
  }

  static Candidates candidates(PairScorer scorer, int sources, Steps steps) {
    AtomicInteger searched = new AtomicInteger();
    CandidateIndex index = new PostingIndex(scorer);
    int[][] found = new int[sources][];
    double[][] words = new double[sources][];
    IntStream.range(0, (sources + TASK - 1) / TASK)
        .parallel()
        .forEach(
            task -> {
              CandidateIndex.Searcher searcher = index.searcher();
              PairScorer.Aim aim = scorer.aim();
              int to = Math.min(sources, (task + 1) * TASK);
              for (int source = task * TASK; source < to; source++) {
                scorer.answers(source, searcher::add);
                found[source] = searcher.search(WORTH_SCORING);
                aim.at(source);
                words[source] = IntStream.of(found[source]).mapToDouble(aim::words).toArray();
              }
              steps.at(searched.addAndGet(to - task * TASK), sources);
            });
    return new Candidates(found, words, scorer);
  }

  private static double[][] logits(
      PairScorer scorer, Candidates candidates, int sources, Steps steps) {
    double[][] logits = new double[sources][];
    for (int source = 0; source < sources; source++) {
      int[] found = candidates.targets(source);
      logits[source] = new double[found.length];
      for (int i = 0; i < found.length; i++) {
        double words = candidates.words(source, i);
        logits[source][i] = scorer.logit(source, found[i], words, candidates.rival(source, i));
      }
      steps.at(source + 1L, sources);
    }
    return logits;
  }

  /**
   * Returns the share of the source sentences that have a counterpart, as far as the confidences
   * tell, which in turn depend on it: expectation and maximisation by turns (Saerens et al. 2002).
   */
  private static double share(PairScorer scorer, double[][] logits) {
    double share = FIRST_SHARE;
    for (int round = 0; round < SHARE_ROUNDS && logits.length > 0; round++) {
      double sum = 0;
      for (double[] ofSource : logits) {
        double best = DoubleStream.of(ofSource).max().orElse(Double.NEGATIVE_INFINITY);
        sum += scorer.confidence(best, share);
      }
      share = sum / logits.length;
    }
    return share;
  }

  private static List<MinedPair> linked(Bitext piles, List<Link> links) {
    BitSet takenSources = new BitSet();
    BitSet takenTargets = new BitSet();
    List<MinedPair> pairs = new ArrayList<>();
    for (Link link : links) {
      if (!takenSources.get(link.source()) && !takenTargets.get(link.target())) {
        takenSources.set(link.source());
        takenTargets.set(link.target());
        pairs.add(
            new MinedPair(
                piles.source().sentence(link.source()),
                piles.target().sentence(link.target()),
                link.confidence()));
      }
    }
    return pairs;
  }

  private record Link(int source, int target, double confidence) {}
}
