package org.ankare.score;

import java.util.Arrays;
import org.ankare.bitext.BeadShape;

/**
 * The learned weights of {@link ParallelScorer}, in nats, above 0 speaking for a bead. They are one
 * array, so that the trainer can treat them alike; the methods say what stands where.
 */
public final class CoarseWeights {
  /** Sentences that a bead may have on one side. */
  public static final int MAX_SENTENCES = 4;

  private static final int SIDES = 2;
  private static final int NULL_EVENTS = 5;

  private static final int ROWS = 0;
  private static final int SPREADS = ROWS + SIDES * WordClass.ROWS * Grade.COUNT;
  private static final int SENTENCES = SPREADS + SIDES * WordClass.SPREADS * Grade.COUNT;
  private static final int SHAPES = SENTENCES + SIDES * SentenceClass.COUNT;
  private static final int LENGTHS = SHAPES + MAX_SENTENCES * MAX_SENTENCES;
  private static final int NULLS = LENGTHS + LengthClass.COUNT;
  private static final int NULLS_BY_RATE = NULLS + NULL_EVENTS;
  private static final int JOINED_BY_RATE = NULLS_BY_RATE + NULL_EVENTS;

  /** How many weights there are. */
  static final int COUNT = JOINED_BY_RATE + 1;

  private final double[] values;

  CoarseWeights(double[] values) {
    if (values.length != COUNT) {
      throw new IllegalArgumentException(values.length + " weights for " + COUNT);
    }
    this.values = values.clone();
  }

  /** Returns the weights that ship with the program. */
  public static CoarseWeights shipped() {
    return new CoarseWeights(WeightTable.resource("coarse.weights"));
  }

  double value(int index) {
    return values[index];
  }

  /**
   * Returns where the weights of a word's class stand, one for each grade; side 0 is the source.
   */
  static int row(int side, int row) {
    return ROWS + (side * WordClass.ROWS + row) * Grade.COUNT;
  }

  /** Returns where the weights of a word's spread stand, one for each grade. */
  static int spread(int side, int spread) {
    return SPREADS + (side * WordClass.SPREADS + spread) * Grade.COUNT;
  }

  /** Returns where the weights of how much of a sentence is answered stand, one for each class. */
  static int sentence(int side) {
    return SENTENCES + side * SentenceClass.COUNT;
  }

  /** Returns where the weight of a shape stands. */
  static int shape(int sources, int targets) {
    return SHAPES + (sources - 1) * MAX_SENTENCES + targets - 1;
  }

  /** Returns where the weight of a class of lengths stands. */
  static int length(int lengthClass) {
    return LENGTHS + lengthClass;
  }

  /** Returns where the weight of an event between beads stands. */
  static int event(NullEvent event) {
    return NULLS + event.ordinal();
  }

  /** Returns where the weight of an event stands that counts in proportion to the null rate. */
  static int eventByRate(NullEvent event) {
    return NULLS_BY_RATE + event.ordinal();
  }

  /** Returns where the weight of a bead with three or more sentences stands, by the null rate. */
  static int joinedByRate() {
    return JOINED_BY_RATE;
  }

  /** Returns the weight of an event in a bitext where a share of the sentences stands alone. */
  double event(NullEvent event, double nullRate) {
    return values[event(event)] + nullRate * values[eventByRate(event)];
  }

  /** Returns the weight of a shape in a bitext where a share of the sentences stands alone. */
  double shape(BeadShape shape, double nullRate) {
    double weight = values[shape(shape.source(), shape.target())];
    return shape.source() + shape.target() > 2
        ? weight + nullRate * values[JOINED_BY_RATE]
        : weight;
  }

  /** Returns the weights as text, a line for each row, its name first. */
  @Override
  public String toString() {
    WeightTable table = new WeightTable();
    for (int side = 0; side < SIDES; side++) {
      for (int row = 0; row < WordClass.ROWS; row++) {
        table.line("word." + side + "." + row, range(row(side, row), Grade.COUNT));
      }
    }
    for (int side = 0; side < SIDES; side++) {
      for (int spread = 0; spread < WordClass.SPREADS; spread++) {
        table.line("spread." + side + "." + spread, range(spread(side, spread), Grade.COUNT));
      }
    }
    for (int side = 0; side < SIDES; side++) {
      table.line("sentence." + side, range(sentence(side), SentenceClass.COUNT));
    }
    for (int sources = 1; sources <= MAX_SENTENCES; sources++) {
      table.line("shape." + sources, range(shape(sources, 1), MAX_SENTENCES));
    }
    table.line("length", range(LENGTHS, LengthClass.COUNT));
    table.line("null", range(NULLS, NULL_EVENTS));
    table.line("null.by-rate", range(NULLS_BY_RATE, NULL_EVENTS));
    table.line("joined.by-rate", range(JOINED_BY_RATE, 1));
    return table.toString();
  }

  private double[] range(int from, int count) {
    return Arrays.copyOfRange(values, from, from + count);
  }
}
