package org.ankare.score;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;

/**
 * Scores single sentences of two piles as translations of each other. The words speak by a naive
 * Bayes model (see {@link Lifts}); what they say is set against the strongest rival, as the margin
 * of Artetxe and Schwenk (2019) is, and against length by a logistic regression, so that a
 * confidence is a probability. Otherwise than there the rival is the one strongest pair that has
 * either sentence, not the mean of several.
 */
public final class PairScorer {
  /** What a rival says at least, in nats: a sentence alone in its pile has one too. */
  private static final double WEAKEST_RIVAL = -12;

  /** No share is taken to be nearer to none or to all than this. */
  private static final double LEAST_SHARE = 0.001;

  private static final double LENGTH_SMOOTHING = 8;

  private final PairWeights weights;
  private final SideWords source;
  private final SideWords target;
  private final WordMatches matches;
  private final Lifts sourceLifts;
  private final Lifts targetLifts;
  private final int[] sourceTwins;
  private final int[] targetTwins;

  /**
   * Looks up the words of the piles; takes time in proportion to their number.
   *
   * @param piles the two piles as a bitext, the order of whose sentences does not matter
   */
  public PairScorer(Bitext piles, Lexicon lexicon, PairWeights weights) {
    this(piles, lexicon, weights, 1);
  }

  /** Looks up the words, with so much trust in how common they are in the piles. */
  PairScorer(Bitext piles, Lexicon lexicon, PairWeights weights, double trust) {
    this.weights = weights;
    source = new SideWords(piles.source(), Language.SWEDISH, lexicon);
    target = new SideWords(piles.target(), Language.ENGLISH, lexicon);
    matches = new WordMatches(source, target, lexicon);
    sourceLifts = new Lifts(source, Language.SWEDISH, lexicon, trust);
    targetLifts = new Lifts(target, Language.ENGLISH, lexicon, trust);
    sourceTwins = twins(source);
    targetTwins = twins(target);
  }

  /** Returns the number of target sentences. */
  public int targets() {
    return target.sentences();
  }

  /** Returns the first source sentence of the same words as this one, most often itself. */
  public int sourceTwin(int sentence) {
    return sourceTwins[sentence];
  }

  /** Returns the first target sentence of the same words as this one, most often itself. */
  public int targetTwin(int sentence) {
    return targetTwins[sentence];
  }

  private static int[] twins(SideWords side) {
    Map<IntBuffer, Integer> firsts = new HashMap<>();
    int[] twins = new int[side.sentences()];
    for (int sentence = 0; sentence < twins.length; sentence++) {
      Integer first = firsts.putIfAbsent(IntBuffer.wrap(side.words(sentence)), sentence);
      twins[sentence] = first == null ? sentence : first;
    }
    return twins;
  }

  /** Returns the number of distinct target words, which are numbered from 0. */
  public int targetWords() {
    return target.types();
  }

  /** Returns the distinct words of a target sentence; do not change them. */
  public int[] targetWords(int sentence) {
    return target.words(sentence);
  }

  /** Returns what the words of a target sentence are worth when all are answered, in nats. */
  public double targetWorth(int sentence) {
    return targetLifts.worth(sentence);
  }

  /** Hands over each target word that answers a source sentence, with what that is worth. */
  public void answers(int sentence, AnswerSink sink) {
    for (int word : source.words(sentence)) {
      for (int match = matches.start(word); match < matches.end(word); match++) {
        int answer = matches.target(match);
        byte grade = matches.grade(match);
        sink.accept(answer, sourceLifts.worth(word, grade) + targetLifts.worth(answer, grade));
      }
    }
  }

  /** Returns a new aim at the first source sentence. */
  public Aim aim() {
    return new Aim();
  }

  /**
   * Returns the logit, in nats, of the chance that two sentences are translations of each other, in
   * piles where half of the source sentences have a counterpart; negative infinity if their words
   * speak against it.
   *
   * @param words what their words say, in nats
   * @param rival what the words of the strongest other pair say that has either sentence
   */
  public double logit(int source, int target, double words, double rival) {
    if (words <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] values = clues(source, target, words, rival);
    double logit = 0;
    for (PairClue clue : PairClue.values()) {
      logit += weights.of(clue) * values[clue.ordinal()];
    }
    return logit;
  }

  /**
   * Returns the probability, 0 to 1, that a logit stands for.
   *
   * @param share the share of the source sentences that have a counterpart, 0 to 1
   */
  public double confidence(double logit, double share) {
    return ComparableScorer.probability(logit + weights.of(PairClue.SHARE) * logOdds(share));
  }

  static double logOdds(double share) {
    double inside = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, share));
    return Math.log(inside / (1 - inside));
  }

  double[] clues(int source, int target, double words, double rival) {
    double ratio =
        Math.log(
            (this.source.length(source) + LENGTH_SMOOTHING)
                / (this.target.length(target) + LENGTH_SMOOTHING));
    double[] values = new double[PairClue.COUNT];
    values[PairClue.BASE.ordinal()] = 1;
    values[PairClue.WORDS.ordinal()] = words;
    values[PairClue.COVERED.ordinal()] =
        words / (1 + sourceLifts.worth(source) + targetLifts.worth(target));
    values[PairClue.RIVAL.ordinal()] = Math.max(WEAKEST_RIVAL, rival);
    values[PairClue.LENGTH.ordinal()] = ratio * ratio;
    values[PairClue.SOURCE_WORDS.ordinal()] = Math.log1p(this.source.words(source).length);
    values[PairClue.TARGET_WORDS.ordinal()] = Math.log1p(this.target.words(target).length);
    return values;
  }

  /** Takes a target word and what it is worth as an answer, in nats. */
  public interface AnswerSink {
    /** Takes one. */
    void accept(int targetWord, float worth);
  }

  /** One source sentence at a time, against any target sentence. Not for more than one thread. */
  public final class Aim {
    private final AnswerChains chains = new AnswerChains(target.types(), matches);
    private final byte[] best = new byte[source.longest()];
    private int[] words = {};

    private Aim() {}

    /** Aims at a source sentence. */
    public void at(int sentence) {
      chains.clear(words);
      words = source.words(sentence);
      chains.chain(words);
    }

    /**
     * Returns what the words of the source sentence and of a target sentence say for their being
     * translations, in nats. Called for every candidate: allocates nothing.
     */
    public double words(int sentence) {
      for (int s = 0; s < words.length; s++) {
        best[s] = 0;
      }
      float sum = 0;
      float strongest = 0;
      for (int word : target.words(sentence)) {
        byte answered = 0;
        for (int link = chains.first(word); link >= 0; link = chains.next(link)) {
          byte grade = chains.grade(link);
          answered = answered < grade ? grade : answered;
          int s = chains.word(link);
          best[s] = best[s] < grade ? grade : best[s];
        }
        float lift = targetLifts.of(word, answered);
        sum += lift;
        strongest = Grade.isSpelling(answered) && strongest < lift ? lift : strongest;
      }
      float strongestSource = 0;
      for (int s = 0; s < words.length; s++) {
        float lift = sourceLifts.of(words[s], best[s]);
        sum += lift;
        boolean isStronger = Grade.isSpelling(best[s]) && strongestSource < lift;
        strongestSource = isStronger ? lift : strongestSource;
      }
      return withoutLoneDecision(sum, strongest + strongestSource);
    }

    /** Lets one number or name, which must not decide alone, say no more than all the rest does. */
    private double withoutLoneDecision(float sum, float strongest) {
      float rest = Math.max(0, sum - strongest);
      return sum - Math.max(0, strongest - rest);
    }
  }
}
