package org.ankare.anchor;

import java.util.List;
import java.util.Map;

/**
 * Says how sure it is that two utterances are one: by logistic regression on how much of each the
 * other's words cover, and on who speaks. The weights were learned on comparable articles.
 */
final class QuoteLikeness {
  /** The place among the features of how much of the lighter quote is covered. */
  static final int LIGHTER = 1;

  /** The place of how much of the heavier one is covered. */
  static final int HEAVIER = 2;

  /** The place of whether the speakers are the same. */
  static final int SAME_SPEAKER = 6;

  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_RUN = 6;

  private static final double[] WEIGHTS = readWeights();

  private final WordOverlap overlap;
  private final Map<String, String> people;

  /**
   * Compares by a lexicon.
   *
   * @param people the English names of the people named in Swedish
   */
  QuoteLikeness(WordOverlap overlap, Map<String, String> people) {
    this.overlap = overlap;
    this.people = people;
  }

  private static double[] readWeights() {
    List<String[]> rows = Tables.read("quote.weights");
    return rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray();
  }

  /** Returns the chance, 0 to 1, that two quotes with such features say the same. */
  double chance(double[] features) {
    double logit = 0;
    for (int i = 0; i < features.length; i++) {
      logit += WEIGHTS[i] * features[i];
    }
    return 1 / (1 + Math.exp(-logit));
  }

  /**
   * Returns what speaks for and against, in the order of the weights: 1; how much of the lighter
   * and of the heavier quote is covered; how much that weighs; the square of the first; the words
   * beyond two of the longest phrase translated word by word; whether the speakers are the same,
   * whether they are different, and, if they are the same, how seldom that one is heard.
   */
  double[] features(QuoteWords sv, QuoteWords en, Speakers speakers) {
    WordGrid grid = new WordGrid(sv, en, overlap);
    double ofSource = grid.sourceCoverage();
    double ofTarget = grid.targetCoverage();
    boolean sourceLighter = sv.weight() <= en.weight();
    double lighter = sourceLighter ? ofSource : ofTarget;
    double heavier = sourceLighter ? ofTarget : ofSource;
    double weight = lighter * Math.min(sv.weight(), en.weight());
    int run = Math.min(LONGEST_RUN, grid.longestRun());
    boolean known = !speakers.source().isEmpty() && !speakers.target().isEmpty();
    boolean same =
        known
            && people.getOrDefault(speakers.source(), speakers.source()).equals(speakers.target());
    return new double[] {
      1,
      lighter,
      heavier,
      Math.log1p(weight),
      lighter * lighter,
      Math.max(0, run - SHORTEST_RUN + 1),
      same ? 1 : 0,
      known && !same ? 1 : 0,
      same ? 1.0 / speakers.rows() : 0
    };
  }

  /**
   * Who speaks.
   *
   * @param source the speaker of the Swedish quote, empty if unknown
   * @param target the speaker of the English one, empty if unknown
   * @param rows how many times the one speaks, or the other, whichever is more
   */
  record Speakers(String source, String target, int rows) {}
}
