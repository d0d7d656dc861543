package org.ankare.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far a figure would move with other documents of the same kind: the percentile bootstrap
 * (Efron 1979). Documents are drawn with replacement; of a single document, what was found and what
 * is in gold. The draws are always the same, so that the same counts give the same interval.
 */
public final class Bootstrap {
  /** How many times a figure is computed anew. */
  public static final int DRAWS = 1000;

  /** How many percent of the draws lie within the interval. */
  public static final int PERCENT = 95;

  private static final long SEED = 1979;

  private Bootstrap() {}

  /** Returns what documents drawn from these come to together, once for each of the draws. */
  public static List<Tally> draws(List<Tally> documents) {
    List<Tally> units = documents.size() == 1 ? units(documents.get(0)) : documents;
    Random random = new Random(SEED);
    return IntStream.range(0, DRAWS).mapToObj(i -> draw(units, random)).toList();
  }

  /** Returns the interval of a figure over what {@link #draws} gave. */
  public static Interval interval(List<Tally> draws, ToDoubleFunction<Tally> figure) {
    return middle(draws.stream().mapToDouble(figure).toArray());
  }

  /**
   * Returns the interval of the calibration error of these documents together; of a single
   * document, its forecasts are drawn. Empty without forecasts.
   */
  public static Optional<Interval> calibration(List<List<Forecast>> documents) {
    List<List<Forecast>> units =
        documents.size() == 1 ? documents.get(0).stream().map(List::of).toList() : documents;
    List<Drawable> ordered = ordered(units);
    if (ordered.isEmpty()) {
      return Optional.empty();
    }
    Random random = new Random(SEED);
    double[] errors = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      int[] times = new int[units.size()];
      random.ints(units.size(), 0, units.size()).forEach(unit -> times[unit]++);
      double[] excesses = excesses(ordered, times);
      errors[i] = excesses.length == 0 ? 0 : Calibration.error(excesses);
    }
    return Optional.of(middle(errors));
  }

  /** Orders the forecasts once, so that those of a draw need no sorting. */
  private static List<Drawable> ordered(List<List<Forecast>> units) {
    return IntStream.range(0, units.size())
        .boxed()
        .flatMap(unit -> units.get(unit).stream().map(forecast -> new Drawable(forecast, unit)))
        .sorted(Comparator.comparingDouble(drawable -> drawable.forecast().confidence()))
        .toList();
  }

  private static double[] excesses(List<Drawable> ordered, int[] times) {
    double[] excesses =
        new double[ordered.stream().mapToInt(drawable -> times[drawable.unit()]).sum()];
    int count = 0;
    for (Drawable drawable : ordered) {
      for (int i = times[drawable.unit()]; i > 0; i--) {
        excesses[count++] = drawable.forecast().excess();
      }
    }
    return excesses;
  }

  private static Interval middle(double[] figures) {
    Arrays.sort(figures);
    int outside = DRAWS * (100 - PERCENT) / 200;
    return new Interval(figures[outside], figures[DRAWS - 1 - outside]);
  }

  private static Tally draw(List<Tally> units, Random random) {
    int right = 0;
    int found = 0;
    int met = 0;
    int gold = 0;
    for (int i = 0; i < units.size(); i++) {
      Tally unit = units.get(random.nextInt(units.size()));
      right += unit.right();
      found += unit.found();
      met += unit.met();
      gold += unit.gold();
    }
    return new Tally(right, found, met, gold);
  }

  /** Takes a tally apart: what was found and what it met in gold are drawn as one. */
  private static List<Tally> units(Tally tally) {
    List<Tally> units = new ArrayList<>();
    int both = Math.min(tally.right(), tally.met());
    add(units, both, new Tally(1, 1, 1, 1));
    add(units, tally.right() - both, new Tally(1, 1, 0, 0));
    add(units, tally.met() - both, new Tally(0, 0, 1, 1));
    add(units, tally.found() - tally.right(), new Tally(0, 1, 0, 0));
    add(units, tally.gold() - tally.met(), new Tally(0, 0, 0, 1));
    return units;
  }

  private static void add(List<Tally> units, int count, Tally unit) {
    for (int i = 0; i < count; i++) {
      units.add(unit);
    }
  }

  /** A forecast and the number of the document that it is drawn with. */
  private record Drawable(Forecast forecast, int unit) {}
}
