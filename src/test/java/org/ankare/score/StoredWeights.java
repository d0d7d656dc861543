package org.ankare.score;

import java.util.List;

/** Reads weights that are stored outside the product. */
public final class StoredWeights {
  private StoredWeights() {}

  public static CoarseWeights coarse(List<String> lines) {
    return new CoarseWeights(WeightTable.numbers(lines));
  }

  public static FineWeights fine(List<String> lines) {
    return new FineWeights(WeightTable.numbers(lines));
  }

  public static ComparableWeights comparable(List<String> lines) {
    return new ComparableWeights(WeightTable.numbers(lines));
  }
}
