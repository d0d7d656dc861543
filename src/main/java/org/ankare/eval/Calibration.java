package org.ankare.eval;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How far confidences are from what they say (Naeini et al. 2015, with bins of equal count). */
public final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /**
   * Forecasts that were made with much the same confidence.
   *
   * @param number 1 to 10, from the lowest confidences to the highest
   * @param count how many there are, at least 1
   * @param confidence their mean confidence
   * @param share the share that is right
   */
  public record Bin(int number, int count, double confidence, double share) {}

  /**
   * Returns ten bins of as many forecasts each, in order of confidence; forecasts of one confidence
   * keep their order. With fewer forecasts than bins, those that are empty are left out.
   */
  public static List<Bin> bins(List<Forecast> forecasts) {
    List<Forecast> ordered = ordered(forecasts);
    int size = ordered.size();
    return IntStream.range(0, BINS)
        .filter(bin -> start(bin, size) < start(bin + 1, size))
        .mapToObj(bin -> bin(bin + 1, ordered.subList(start(bin, size), start(bin + 1, size))))
        .toList();
  }

  private static Bin bin(int number, List<Forecast> forecasts) {
    return new Bin(
        number,
        forecasts.size(),
        forecasts.stream().mapToDouble(Forecast::confidence).average().orElseThrow(),
        forecasts.stream()
            .mapToInt(forecast -> forecast.isRight() ? 1 : 0)
            .average()
            .orElseThrow());
  }

  private static List<Forecast> ordered(List<Forecast> forecasts) {
    return forecasts.stream().sorted(Comparator.comparingDouble(Forecast::confidence)).toList();
  }

  private static int start(int bin, int size) {
    return (int) ((long) size * bin / BINS);
  }

  /**
   * Returns the expected calibration error: the mean over the forecasts of the distance between
   * their bin's mean confidence and the share of it that is right. Empty without forecasts.
   */
  public static OptionalDouble error(List<Forecast> forecasts) {
    return forecasts.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            error(ordered(forecasts).stream().mapToDouble(Forecast::excess).toArray()));
  }

  /** Returns the error by the excesses of forecasts in order of confidence; there must be some. */
  static double error(double[] excesses) {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double excess = 0;
      for (int i = start(bin, excesses.length); i < start(bin + 1, excesses.length); i++) {
        excess += excesses[i];
      }
      sum += Math.abs(excess);
    }
    return sum / excesses.length;
  }
}
