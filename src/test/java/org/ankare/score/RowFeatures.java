package org.ankare.score;

import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;

/** Opens the clues of {@link RowScorer} to the trainer. */
public final class RowFeatures {
  private RowFeatures() {}

  /** Returns the clues of each row. */
  public static double[][] of(Bitext rows, Lexicon lexicon) {
    RowScorer scorer = new RowScorer(rows, lexicon, new double[RowClue.COUNT]);
    double[][] clues = new double[rows.source().size()][];
    for (int row = 0; row < clues.length; row++) {
      clues[row] = scorer.clues(row);
    }
    return clues;
  }

  /** Returns the weights as they are stored. */
  public static String table(double... weights) {
    WeightTable table = new WeightTable();
    for (RowClue clue : RowClue.values()) {
      table.line(clue.name(), weights[clue.ordinal()]);
    }
    return table.toString();
  }
}
