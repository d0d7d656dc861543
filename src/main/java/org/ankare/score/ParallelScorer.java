package org.ankare.score;

import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.PartedBitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;

/**
 * Scores the beads of two texts that are translations of each other, from coarse to fine.
 *
 * <p>Coarse, for every bead: each distinct word of each part has a weight by its rarity, its spread
 * in the text and the best answer to it on the other side. Coverage weighted by rarity follows
 * STACC (Etchegoyhen and Azpeitia 2016); otherwise than there the weights are learned, and a word
 * without an answer counts against the bead. Length and shape are added.
 *
 * <p>Fine, for the few beads that are likely: see {@link FineFeatures}.
 */
public final class ParallelScorer {
  /** A word that more sentences have says little of where they belong. */
  private static final int RARE = 8;

  /** How many links a sentence has at most. */
  private static final int LINKS = 3;

  private final ParallelWeights weights;
  private final Coverage.Sides sides;
  private final WordMatches matches;
  private final Gains gains;
  private final FineFeatures features;

  /** Looks up the words of a bitext; takes time in proportion to their number. */
  public ParallelScorer(PartedBitext bitext, Lexicon lexicon, ParallelWeights weights) {
    this.weights = weights;
    SideWords source = new SideWords(bitext.source().parts(), Language.SWEDISH, lexicon);
    SideWords target = new SideWords(bitext.target().parts(), Language.ENGLISH, lexicon);
    sides = new Coverage.Sides(source, target);
    matches = new WordMatches(source, target, lexicon);
    gains = new Gains(sides, weights.coarse());
    features = new FineFeatures(bitext, sides, matches);
  }

  /**
   * Returns the coarse costs of all beads within a band.
   *
   * @param nullRate the share of parts, 0 to 1, that are expected to stand alone
   */
  public CoarseCosts coarse(Band band, double nullRate) {
    GradeRows grades = new GradeRows(sides.source(), sides.target(), matches);
    Coverage coverage = new Coverage(grades, gains, sides, band);
    return new CoarseCosts(coverage, band, sides, weights.coarse(), nullRate);
  }

  /** Returns fine costs within a band, to which the beads must be added. */
  public FineCosts fine(Band band, double nullRate) {
    return new FineCosts(features, weights.fine(), band, nullRate);
  }

  /**
   * Returns pairs of sentences that share rare words, a few for each source sentence, in order.
   * Takes time in proportion to the words.
   */
  public List<SentenceLink> links() {
    Postings postings = new Postings(sides, matches, gains, RARE);
    List<SentenceLink> links = new ArrayList<>();
    for (int source = 0; source < sides.source().sentences(); source++) {
      links.addAll(postings.answering(source, LINKS));
    }
    return links;
  }

  /**
   * Returns the reasons behind the fine costs of beads of parts, which add up to them: shape,
   * length and the like, then names, numbers and words, those that weigh most first. The words of a
   * name that both sides have are told as the name.
   *
   * @param parts beads of neighbouring parts
   * @param whole the sentences that they stand in
   */
  public List<Evidence> explain(
      List<Group> parts, Group whole, double nullRate, AnchorLinks anchors) {
    FineReasons reasons = new FineReasons(sides, features, weights.fine());
    parts.forEach(bead -> reasons.add(bead, nullRate));
    return reasons.reasons(anchors, whole);
  }
}
