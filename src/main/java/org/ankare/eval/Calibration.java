package org.ankare.eval;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** How far confidences are from what they say (Naeini et al. 2015, with bins of equal count). */
public final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /**
   * Returns the expected calibration error: over ten bins of as many forecasts each, in order of
   * confidence, the mean distance between mean confidence and the share that is right. Forecasts of
   * one confidence keep their order. Empty without forecasts.
   */
  public static OptionalDouble error(List<Forecast> forecasts) {
    if (forecasts.isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Forecast> ordered =
        forecasts.stream().sorted(Comparator.comparingDouble(Forecast::confidence)).toList();
    long size = ordered.size();
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int from = (int) (size * bin / BINS);
      int to = (int) (size * (bin + 1) / BINS);
      sum += distance(ordered.subList(from, to));
    }
    return OptionalDouble.of(sum / size);
  }

  /** Returns the distance between what was said and what came true, times the size of the bin. */
  private static double distance(List<Forecast> bin) {
    double said = bin.stream().mapToDouble(Forecast::confidence).sum();
    long right = bin.stream().filter(Forecast::isRight).count();
    return Math.abs(said - right);
  }
}
