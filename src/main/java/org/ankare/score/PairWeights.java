package org.ankare.score;

/** The learned weights of {@link PairScorer}, in nats, above 0 speaking for a pair. */
public final class PairWeights {
  private final double[] values;

  PairWeights(double[] values) {
    if (values.length != PairClue.COUNT) {
      throw new IllegalArgumentException(values.length + " weights for " + PairClue.COUNT);
    }
    this.values = values.clone();
  }

  /** Returns the weights that ship with the program. */
  public static PairWeights shipped() {
    return new PairWeights(WeightTable.resource("pair.weights"));
  }

  double of(PairClue clue) {
    return values[clue.ordinal()];
  }

  /** Returns the weights as text, a line for each, its name first. */
  @Override
  public String toString() {
    WeightTable table = new WeightTable();
    for (PairClue clue : PairClue.values()) {
      table.line(clue.name(), of(clue));
    }
    return table.toString();
  }
}
