package org.ankare.score;

import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;

/**
 * Says how likely the two sides of a row of bitext are translations of each other, whatever other
 * rows there are: the words speak as in {@link PairScorer}, but how common they are is known from
 * the training text alone, and there is no rival. Not for use by several threads at once.
 */
public final class RowScorer {
  private static final PairWeights NONE = new PairWeights(new double[PairClue.COUNT]);

  private final PairScorer scorer;
  private final PairScorer.Aim aim;
  private final double[] weights;

  /**
   * Looks up the words of some rows; takes time in proportion to their number.
   *
   * @param rows the two sides of each row, at the same place of the two texts
   * @throws IllegalArgumentException if one side has more rows
   */
  public RowScorer(Bitext rows, Lexicon lexicon) {
    this(rows, lexicon, Shipped.WEIGHTS);
  }

  RowScorer(Bitext rows, Lexicon lexicon, double... weights) {
    if (rows.source().size() != rows.target().size()) {
      throw new IllegalArgumentException(rows.source().size() + " and " + rows.target().size());
    }
    this.scorer = new PairScorer(rows, lexicon, NONE, 0);
    this.aim = scorer.aim();
    this.weights = weights.clone();
  }

  /** Returns the probability, 0 to 1, that the sides of a row are translations of each other. */
  public double confidence(int row) {
    double[] values = clues(row);
    double logit = 0;
    for (int clue = 0; clue < values.length; clue++) {
      logit += weights[clue] * values[clue];
    }
    return ComparableScorer.probability(logit);
  }

  double[] clues(int row) {
    aim.at(row);
    double words = aim.words(row);
    double[] ofPair = scorer.clues(row, row, words, 0);
    double[] values = new double[RowClue.COUNT];
    values[RowClue.BASE.ordinal()] = 1;
    values[RowClue.WORDS.ordinal()] = words;
    values[RowClue.COVERED.ordinal()] = ofPair[PairClue.COVERED.ordinal()];
    values[RowClue.LENGTH.ordinal()] = ofPair[PairClue.LENGTH.ordinal()];
    double sourceWords = ofPair[PairClue.SOURCE_WORDS.ordinal()];
    double targetWords = ofPair[PairClue.TARGET_WORDS.ordinal()];
    values[RowClue.SOURCE_WORDS.ordinal()] = sourceWords;
    values[RowClue.TARGET_WORDS.ordinal()] = targetWords;
    values[RowClue.EACH.ordinal()] = words / (Math.exp(sourceWords) + Math.exp(targetWords));
    return values;
  }

  /** Holds the weights that ship, which most commands do not need. */
  private static final class Shipped {
    private static final double[] WEIGHTS = WeightTable.resource("row.weights");
  }
}
