package org.ankare.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** How far confidences are from what they say (Naeini et al. 2015, with bins of equal count). */
public final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /**
   * Forecasts that were made with much the same confidence.
   *
   * @param number 1 to 10, from the lowest confidences to the highest
   * @param count how many there are, at least 1
   * @param expected how many of them the confidences say are right: their sum
   * @param right how many are
   */
  public record Bin(int number, int count, double expected, long right) {
    /** Returns the mean confidence. */
    public double confidence() {
      return expected / count;
    }

    /** Returns the share that is right. */
    public double share() {
      return (double) right / count;
    }
  }

  /**
   * Returns ten bins of as many forecasts each, in order of confidence; forecasts of one confidence
   * keep their order. With fewer forecasts than bins, those that are empty are left out.
   */
  public static List<Bin> bins(List<Forecast> forecasts) {
    List<Forecast> ordered =
        forecasts.stream().sorted(Comparator.comparingDouble(Forecast::confidence)).toList();
    long size = ordered.size();
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int from = (int) (size * i / BINS);
      int to = (int) (size * (i + 1) / BINS);
      if (from < to) {
        bins.add(bin(i + 1, ordered.subList(from, to)));
      }
    }
    return bins;
  }

  private static Bin bin(int number, List<Forecast> forecasts) {
    double expected = forecasts.stream().mapToDouble(Forecast::confidence).sum();
    long right = forecasts.stream().filter(Forecast::isRight).count();
    return new Bin(number, forecasts.size(), expected, right);
  }

  /**
   * Returns the expected calibration error: the mean over the forecasts of the distance between
   * their bin's mean confidence and the share of it that is right. Empty without forecasts.
   */
  public static OptionalDouble error(List<Forecast> forecasts) {
    if (forecasts.isEmpty()) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (Bin bin : bins(forecasts)) {
      sum += Math.abs(bin.expected() - bin.right());
    }
    return OptionalDouble.of(sum / forecasts.size());
  }
}
