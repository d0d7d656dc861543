package org.ankare.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ankare.bitext.BeadShape;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;

/**
 * Scores the beads of two texts that are translations of each other. A bead is worth what its words
 * are worth: each distinct word of each sentence has a weight by its rarity, its spread in the text
 * and the best answer to it on the other side. Coverage weighted by rarity follows STACC
 * (Etchegoyhen and Azpeitia 2016); otherwise than there the weights are learned, and a word without
 * an answer counts against the bead. Length and shape are added.
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

  /** Looks up the words of a bitext; takes time in proportion to their number. */
  public ParallelScorer(Bitext bitext, Lexicon lexicon, ParallelWeights weights) {
    this.weights = weights;
    SideWords source = new SideWords(bitext.source(), Language.SWEDISH, lexicon);
    SideWords target = new SideWords(bitext.target(), Language.ENGLISH, lexicon);
    sides = new Coverage.Sides(source, target);
    matches = new WordMatches(source, target, lexicon);
    gains = new Gains(sides, weights);
  }

  /**
   * Returns the costs of all beads within a band.
   *
   * @param nullRate the share of sentences, 0 to 1, that are expected to stand alone
   */
  public BeadCosts costs(Band band, double nullRate) {
    GradeRows grades = new GradeRows(sides.source(), sides.target(), matches);
    Coverage coverage = new Coverage(grades, gains, sides, band);
    return new BeadCosts(coverage, band, sides, weights, nullRate);
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
   * Returns the reasons behind the cost of a bead, which add up to it: shape and length, then
   * names, numbers and words, those that weigh most first. The words of a name that both sides have
   * are told as the name.
   */
  public List<Evidence> explain(Group group, double nullRate, AnchorLinks anchors) {
    List<Evidence> reasons = new ArrayList<>();
    BeadShape shape = new BeadShape(group.sources().size(), group.targets().size());
    reasons.add(new Evidence(EvidenceKind.SHAPE, "", "", -weights.shape(shape, nullRate)));
    int lengthClass =
        LengthClass.of(
            length(sides.source(), group.sources()), length(sides.target(), group.targets()));
    double length = weights.value(ParallelWeights.length(lengthClass));
    reasons.add(new Evidence(EvidenceKind.LENGTH, "", "", -length));
    BeadWords words = new BeadWords(sides, matches, group.sources(), group.targets());
    reasons.add(new Evidence(EvidenceKind.COVERAGE, "", "", -sentences(words)));
    for (AnchorLinks.Shared quote : anchors.sharedQuotes(group)) {
      reasons.add(new Evidence(EvidenceKind.QUOTE, quote.source(), quote.target(), 0));
    }
    List<Evidence> single = single(words.words());
    reasons.addAll(new NameReasons(anchors.sharedNames(group)).taken(single));
    single.sort(Comparator.comparingDouble((Evidence reason) -> -Math.abs(reason.cost())));
    reasons.addAll(single);
    return reasons;
  }

  private static double length(SideWords side, List<Integer> sentences) {
    return sentences.stream().mapToDouble(side::length).sum();
  }

  private double sentences(BeadWords words) {
    double gain = 0;
    for (int side = 0; side < 2; side++) {
      for (int sentenceClass : words.sentenceClasses(side).values()) {
        gain += gains.sentence(side)[sentenceClass];
      }
    }
    return gain;
  }

  private List<Evidence> single(List<BeadWords.Answered> words) {
    List<Evidence> reasons = new ArrayList<>();
    boolean[] isTold = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      if (isTold[i]) {
        continue;
      }
      double gain = gain(words.get(i));
      for (int j = i + 1; j < words.size(); j++) {
        if (!isTold[j] && words.get(i).isMutual(words.get(j))) {
          gain += gain(words.get(j));
          isTold[j] = true;
          break;
        }
      }
      reasons.add(reason(words.get(i), -gain));
    }
    return reasons;
  }

  private double gain(BeadWords.Answered word) {
    return gains.gain(word.side(), word.type(), word.grade());
  }

  private Evidence reason(BeadWords.Answered word, double cost) {
    SideWords own = word.side() == 0 ? sides.source() : sides.target();
    SideWords other = word.side() == 0 ? sides.target() : sides.source();
    String form = own.type(word.type()).form();
    String answer = word.answer() < 0 ? "" : other.type(word.answer()).form();
    boolean isNumber = WordClass.isNumber(own.type(word.type()).row());
    EvidenceKind kind =
        answer.isEmpty()
            ? EvidenceKind.UNMATCHED
            : isNumber ? EvidenceKind.NUMBER : EvidenceKind.WORD;
    return word.side() == 0
        ? new Evidence(kind, form, answer, cost)
        : new Evidence(kind, answer, form, cost);
  }
}
