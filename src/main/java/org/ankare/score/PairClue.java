package org.ankare.score;

/**
 * What speaks for or against a sentence of one pile being the translation of one of another. The
 * order is that of the stored weights.
 */
enum PairClue {
  /** Always 1. */
  BASE,
  /** What the words of both sentences speak for the pair, in nats, see {@link Lifts}. */
  WORDS,
  /** The share of what the words could say at most that they do say. */
  COVERED,
  /** What the words say of the strongest other pair that has either sentence. */
  RIVAL,
  /** The square of the logarithm of the ratio of lengths. */
  LENGTH,
  /** The logarithm of one more than the number of distinct source words. */
  SOURCE_WORDS,
  /** The logarithm of one more than the number of distinct target words. */
  TARGET_WORDS,
  /** The logit of the share of the source sentences that have a counterpart. */
  SHARE;

  /** How many clues there are. */
  static final int COUNT = values().length;
}
