package org.ankare.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ankare.anchor.AnchorPair;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;

/**
 * Scores groups of sentences of two texts that are on the same matter but are no translations. A
 * score is the logit of the chance that the two sides say the same: a sum over the {@link Clue}s of
 * a logistic regression. Words are worth what they are worth to {@link ParallelScorer}, but only
 * the answered ones count, since each text says much that the other does not.
 */
public final class ComparableScorer {
  /** How many target sentences are worth scoring for one source sentence. */
  private static final int WORTH_SCORING = 40;

  private final ComparableWeights weights;
  private final Coverage.Sides sides;
  private final WordMatches matches;
  private final AnchorLinks anchors;
  private final Clues clues;
  private final Postings postings;

  /** Looks up the words of a bitext; takes time in proportion to their number. */
  public ComparableScorer(
      Bitext bitext, Lexicon lexicon, ScorerWeights weights, AnchorLinks anchors) {
    this.weights = weights.comparable();
    this.anchors = anchors;
    SideWords source = new SideWords(bitext.source(), Language.SWEDISH, lexicon);
    SideWords target = new SideWords(bitext.target(), Language.ENGLISH, lexicon);
    sides = new Coverage.Sides(source, target);
    matches = new WordMatches(source, target, lexicon);
    Gains gains = new Gains(sides, weights.parallel().coarse());
    clues = new Clues(sides, matches, gains, anchors);
    postings = new Postings(sides, matches, gains);
    postings.openAll();
  }

  /**
   * Returns the target sentences that answer most of a source sentence by their words, in order of
   * text: the ones worth scoring.
   */
  public List<Integer> answering(int source) {
    return postings.answering(source, WORTH_SCORING).stream().map(SentenceLink::target).toList();
  }

  /** Returns the logit, in nats, that the two sides of a group say the same. */
  public double logit(Group group) {
    return logit(clues.of(group));
  }

  /** Returns the probability, 0 to 1, that a logit stands for. */
  public static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  private double logit(double[] values) {
    double logit = 0;
    for (Clue clue : Clue.values()) {
      logit += weights.clue(clue) * values[clue.ordinal()];
    }
    return logit;
  }

  /**
   * Returns the logit, in nats, that a sentence belongs to a bead that is there: that it answers
   * what the bead leaves unanswered.
   *
   * @param bead the bead as it is
   * @param joining the sentence that may join it, together with the other side of the bead
   */
  public double growth(Group bead, Group joining) {
    double[] values = growthClues(bead, joining);
    double logit = 0;
    for (ComparableWeights.Growth growth : ComparableWeights.Growth.values()) {
      logit += weights.growth(growth) * values[growth.ordinal()];
    }
    return logit;
  }

  double[] growthClues(Group bead, Group joining) {
    double[] values = new double[ComparableWeights.Growth.COUNT];
    boolean isSource = joining.targets().equals(bead.targets());
    int place = isSource ? joining.sources().get(0) : joining.targets().get(0);
    List<Integer> own = isSource ? bead.sources() : bead.targets();
    values[ComparableWeights.Growth.BASE.ordinal()] = 1;
    values[ComparableWeights.Growth.REST.ordinal()] = logit(clues.of(joining, clues.taken(bead)));
    values[ComparableWeights.Growth.WHOLE.ordinal()] = logit(joining);
    values[ComparableWeights.Growth.NEIGHBOUR.ordinal()] =
        own.contains(place - 1) || own.contains(place + 1) ? 1 : 0;
    List<AnchorPair> quotes = new ArrayList<>(anchors.quotes(joining));
    quotes.retainAll(anchors.quotes(bead));
    values[ComparableWeights.Growth.SAME_QUOTE.ordinal()] = quotes.isEmpty() ? 0 : 1;
    return values;
  }

  /** Returns the smaller share of words, 0 to 1 by worth, that either side has answered. */
  public double coverage(Group group) {
    return clues.of(group)[Clue.LESS_COVERED.ordinal()];
  }

  double[] clues(Group group) {
    return clues.of(group);
  }

  /**
   * Returns the reasons behind a group's logit, which as costs add up to its opposite. What words
   * are worth together is shared out among them as they are worth each, and so are names and
   * numbers.
   */
  public List<Evidence> explain(Group group) {
    double[] values = clues.of(group);
    List<Evidence> reasons = new ArrayList<>();
    double words = 0;
    for (Clue clue : Clue.values()) {
      double cost = -weights.clue(clue) * values[clue.ordinal()];
      switch (clue) {
        case NAMES -> addShared(reasons, EvidenceKind.NAME, cost, anchors.sharedNames(group));
        case NUMBERS -> addShared(reasons, EvidenceKind.NUMBER, cost, anchors.sharedNumbers(group));
        case QUOTE -> addShared(reasons, EvidenceKind.QUOTE, cost, anchors.sharedQuotes(group));
        case WORDS, WORDS_ROOT, SOURCE_COVERED, TARGET_COVERED, LESS_COVERED, MORE_COVERED ->
            words += cost;
        default -> addOther(reasons, clue, cost, group);
      }
    }
    addShared(reasons, EvidenceKind.WORD, words, answeredWords(group));
    return reasons;
  }

  private void addOther(List<Evidence> reasons, Clue clue, double cost, Group group) {
    if (cost == 0) {
      return;
    }
    String source =
        switch (clue) {
          case SOURCE_NAMES -> anchors.sourceNamesAlone(group);
          case SOURCE_NUMBERS ->
              alone(anchors.sourceNumbers(group.sources()), anchors.targetNumbers(group.targets()));
          default -> "";
        };
    String target =
        switch (clue) {
          case TARGET_NAMES ->
              alone(anchors.targetNames(group.targets()), anchors.sourceNames(group.sources()));
          case TARGET_NUMBERS ->
              alone(anchors.targetNumbers(group.targets()), anchors.sourceNumbers(group.sources()));
          default -> "";
        };
    reasons.add(new Evidence(clue.kind(), source, target, cost));
  }

  /** Returns what the one set has and the other has not, joined by commas. */
  private static String alone(Set<String> one, Set<String> other) {
    return one.stream().filter(value -> !other.contains(value)).collect(Collectors.joining(", "));
  }

  private static void addShared(
      List<Evidence> reasons, EvidenceKind kind, double cost, List<AnchorLinks.Shared> shared) {
    double worth = shared.stream().mapToDouble(AnchorLinks.Shared::worth).sum();
    for (AnchorLinks.Shared pair : shared) {
      reasons.add(new Evidence(kind, pair.source(), pair.target(), cost * pair.worth() / worth));
    }
    if (shared.isEmpty() && cost != 0) {
      reasons.add(new Evidence(kind, "", "", cost));
    }
  }

  private List<AnchorLinks.Shared> answeredWords(Group group) {
    Map<List<String>, Double> worths = new LinkedHashMap<>();
    for (BeadWords.Answered word : clues.words(group)) {
      if (word.answer() >= 0 && !clues.isOfName(word)) {
        int source = word.side() == 0 ? word.type() : word.answer();
        int target = word.side() == 0 ? word.answer() : word.type();
        List<String> forms =
            List.of(sides.source().type(source).form(), sides.target().type(target).form());
        worths.merge(forms, Math.max(1e-6, clues.worth(word)), Double::sum);
      }
    }
    List<AnchorLinks.Shared> words = new ArrayList<>();
    worths.forEach(
        (forms, worth) -> words.add(new AnchorLinks.Shared(forms.get(0), forms.get(1), worth)));
    words.sort(Comparator.comparingDouble((AnchorLinks.Shared word) -> -word.worth()));
    return words;
  }
}
