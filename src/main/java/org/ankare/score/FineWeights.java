package org.ankare.score;

import java.util.Arrays;
import java.util.Locale;

/**
 * The learned weights of {@link FineFeatures}, in nats, above 0 speaking for a bead: one array of
 * the tables of {@link FineBlock}.
 */
public final class FineWeights {
  private final double[] values;

  FineWeights(double[] values) {
    if (values.length != FineBlock.count()) {
      throw new IllegalArgumentException(values.length + " weights for " + FineBlock.count());
    }
    this.values = values.clone();
  }

  /** Returns the weights that ship with the program. */
  public static FineWeights shipped() {
    return new FineWeights(WeightTable.resource("fine.weights"));
  }

  double value(int weight) {
    return values[weight];
  }

  /** Returns the weights as text, a line for each row of each table, its name first. */
  @Override
  public String toString() {
    WeightTable table = new WeightTable();
    for (FineBlock block : FineBlock.values()) {
      for (int row = 0; row < block.rows(); row++) {
        String name = block.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + row;
        table.line(
            name, Arrays.copyOfRange(values, block.at(row, 0), block.at(row, block.columns())));
      }
    }
    return table.toString();
  }
}
