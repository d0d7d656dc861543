package org.ankare.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How far F1 would move with other documents of the same kind: the percentile bootstrap (Efron
 * 1979). Documents are drawn with replacement; of a single document, what was found and what is in
 * gold. The draws are always the same, so that the same counts give the same interval.
 */
public final class Bootstrap {
  /** How many times F1 is computed anew. */
  public static final int DRAWS = 1000;

  /** How many percent of the draws lie within the interval. */
  public static final int PERCENT = 95;

  private static final long SEED = 1979;

  private Bootstrap() {}

  /** Returns the interval of the F1 of these documents together. */
  public static Interval f1(List<Tally> documents) {
    List<Tally> units = documents.size() == 1 ? units(documents.get(0)) : documents;
    if (units.isEmpty()) {
      return new Interval(0, 0);
    }
    Random random = new Random(SEED);
    double[] figures = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      figures[i] = draw(units, random).f1();
    }
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
}
