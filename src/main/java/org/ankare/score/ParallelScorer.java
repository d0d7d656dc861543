package org.ankare.score;

import java.util.List;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.PartedBitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;
import org.ankare.text.Steps;

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
  private final ParallelWeights weights;
  private final Coverage.Sides sides;
  private final WordMatches matches;
  private final Gains gains;
  private final FineFeatures features;
  private final Postings postings;

  /** Looks up the words of a bitext; takes time in proportion to their number. */
  public ParallelScorer(PartedBitext bitext, Lexicon lexicon, ParallelWeights weights) {
    this.weights = weights;
    SideWords source = new SideWords(bitext.source().parts(), Language.SWEDISH, lexicon);
    SideWords target = new SideWords(bitext.target().parts(), Language.ENGLISH, lexicon);
    sides = new Coverage.Sides(source, target);
    matches = new WordMatches(source, target, lexicon);
    gains = new Gains(sides, weights.coarse());
    features = new FineFeatures(bitext, sides, matches);
    postings = new Postings(sides, matches, gains);
  }

  /**
   * Returns the coarse costs of all beads within a band.
   *
   * @param nullRate the share of parts, 0 to 1, that are expected to stand alone
   */
  public CoarseCosts coarse(Band band, double nullRate, Steps steps) {
    GradeRows grades = new GradeRows(sides.source(), sides.target(), matches);
    Coverage coverage = new Coverage(grades, gains, sides, band, steps);
    return new CoarseCosts(coverage, band, sides, weights.coarse(), nullRate);
  }

  /** Returns fine costs within a band, to which the beads must be added. */
  public FineCosts fine(Band band, double nullRate) {
    return new FineCosts(features, weights.fine(), band, nullRate);
  }

  /**
   * Returns pairs of parts within a rectangle that share words which are rare there, a few for each
   * source part, in order. Takes time in proportion to the words.
   *
   * @param common words that more than so many target parts of the rectangle have are left out
   */
  public List<SentenceLink> links(Rectangle rectangle, int common) {
    return postings.links(rectangle, common);
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
