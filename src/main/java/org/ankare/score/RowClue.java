package org.ankare.score;

/** What speaks for or against the two sides of a row. The order is that of the stored weights. */
enum RowClue {
  /** Always 1. */
  BASE,
  /** What the words of both sides speak for the pair, in nats, see {@link Lifts}. */
  WORDS,
  /** The share of what the words could say at most that they do say. */
  COVERED,
  /** What the words say for each word that there is, in nats. */
  EACH,
  /** The square of the logarithm of the ratio of lengths. */
  LENGTH,
  /** The logarithm of one more than the number of distinct source words. */
  SOURCE_WORDS,
  /** The logarithm of one more than the number of distinct target words. */
  TARGET_WORDS;

  /** How many clues there are. */
  static final int COUNT = values().length;
}
