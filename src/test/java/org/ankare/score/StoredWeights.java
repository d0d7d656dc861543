package org.ankare.score;

import java.util.List;

/** Reads weights that are stored outside the product. */
public final class StoredWeights {
  private StoredWeights() {}

  public static ParallelWeights parallel(List<String> lines) {
    return new ParallelWeights(WeightTable.numbers(lines));
  }

  public static ComparableWeights comparable(List<String> lines) {
    return new ComparableWeights(WeightTable.numbers(lines));
  }
}
