package org.ankare.score;

/** The tables that {@link FineWeights} is made of, in the order in which they are stored. */
enum FineBlock {
  /** By side and {@link WordClass}, names apart, then by the state of the word. */
  WORD(2 * WordClass.ROWS_WITH_NAMES, PairedWords.STATES),
  /** By side and spread, then by the state of the word. */
  SPREAD(2 * WordClass.SPREADS, PairedWords.STATES),
  /** By side, then by {@link SentenceClass}. */
  SENTENCE(2, SentenceClass.COUNT),
  /** By side, then by the rarity of the longest run of words that nothing answers. */
  RUN(2, RunClass.COUNT),
  /** By source, then by target parts. */
  SHAPE(CoarseWeights.MAX_SENTENCES, CoarseWeights.MAX_SENTENCES),
  /** Of a bead of three parts or more, times the share of parts that stand alone. */
  JOINED_BY_RATE(1, 1),
  /** By {@link LengthClass}. */
  LENGTH(1, LengthClass.COUNT),
  /** By {@link NullEvent}. */
  NULL(1, NullEvent.values().length),
  /** The same, times the share of parts that stand alone. */
  NULL_BY_RATE(1, NullEvent.values().length),
  /** By side, then by the {@link BorderClass} of a border inside a bead. */
  INSIDE(2, BorderClass.COUNT),
  /** By side, then by that of a border between two parts that stand alone. */
  BETWEEN_NULLS(2, BorderClass.COUNT),
  /** By the {@link EndMark} of the source, then by that of the target. */
  END(EndMark.COUNT, EndMark.COUNT),
  /** By whether the source opens with a mark, then by whether the target does. */
  OPENING(2, 2);

  private final int rows;
  private final int columns;
  private int offset;

  static {
    int offset = 0;
    for (FineBlock block : values()) {
      block.offset = offset;
      offset += block.rows * block.columns;
    }
  }

  FineBlock(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** Returns how many weights there are in all. */
  static int count() {
    FineBlock last = OPENING;
    return last.offset + last.rows * last.columns;
  }

  /** Returns the table that a weight stands in. */
  static FineBlock of(int weight) {
    FineBlock found = WORD;
    for (FineBlock block : values()) {
      if (block.offset <= weight) {
        found = block;
      }
    }
    return found;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** Returns where a weight stands. */
  int at(int row, int column) {
    return offset + row * columns + column;
  }
}
