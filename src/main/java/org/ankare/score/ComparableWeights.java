package org.ankare.score;

/**
 * The learned weights of {@link ComparableScorer}, in nats: one for each {@link Clue}, then those
 * by which a bead grows.
 */
public final class ComparableWeights {
  /** What speaks for a sentence joining a bead. The order is that of the stored weights. */
  enum Growth {
    /** Always 1. */
    BASE,
    /** The logit of the sentence with the other side, over what is not answered yet. */
    REST,
    /** The logit of the sentence with the other side as a whole. */
    WHOLE,
    /** Whether it stands next to a sentence of the bead. */
    NEIGHBOUR,
    /** Whether it has a part of the quote that the bead has. */
    SAME_QUOTE;

    static final int COUNT = values().length;
  }

  private final double[] values;

  ComparableWeights(double[] values) {
    if (values.length != Clue.COUNT + Growth.COUNT) {
      throw new IllegalArgumentException(values.length + " weights");
    }
    this.values = values.clone();
  }

  /** Returns the weights that ship with the program. */
  public static ComparableWeights shipped() {
    return new ComparableWeights(WeightTable.resource("comparable.weights"));
  }

  double clue(Clue clue) {
    return values[clue.ordinal()];
  }

  double growth(Growth growth) {
    return values[Clue.COUNT + growth.ordinal()];
  }

  /** Returns the weights as text, a line for each, its name first. */
  @Override
  public String toString() {
    WeightTable table = new WeightTable();
    for (Clue clue : Clue.values()) {
      table.line(clue.name(), clue(clue));
    }
    for (Growth growth : Growth.values()) {
      table.line("GROWTH_" + growth.name(), growth(growth));
    }
    return table.toString();
  }
}
