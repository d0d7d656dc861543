package org.ankare.score;

import org.ankare.bitext.EvidenceKind;

/**
 * What speaks for or against two groups of sentences of comparable texts saying the same. The order
 * is that of the stored weights.
 */
enum Clue {
  /** Always 1. */
  BASE(EvidenceKind.SHAPE),
  /** The logarithm of one more than what the answered words are worth. */
  WORDS(EvidenceKind.WORD),
  /** The root of what the answered words are worth. */
  WORDS_ROOT(EvidenceKind.WORD),
  /** The share of the source words that are answered, by worth. */
  SOURCE_COVERED(EvidenceKind.WORD),
  /** The share of the target words that are answered, by worth. */
  TARGET_COVERED(EvidenceKind.WORD),
  /** The smaller of the two shares. */
  LESS_COVERED(EvidenceKind.WORD),
  /** The greater of the two shares. */
  MORE_COVERED(EvidenceKind.WORD),
  /** How sure it is that both have the same quote. */
  QUOTE(EvidenceKind.QUOTE),
  /** What the names that both have are worth by rarity, up to a limit. */
  NAMES(EvidenceKind.NAME),
  /** What the names that only the source has are worth. */
  SOURCE_NAMES(EvidenceKind.UNMATCHED),
  /** What the names that only the target has are worth. */
  TARGET_NAMES(EvidenceKind.UNMATCHED),
  /** How many numbers and dates both have, at most 2. */
  NUMBERS(EvidenceKind.NUMBER),
  /** Whether the source has a number or date that the target has not. */
  SOURCE_NUMBERS(EvidenceKind.UNMATCHED),
  /** Whether the target has a number or date that the source has not. */
  TARGET_NUMBERS(EvidenceKind.UNMATCHED),
  /** How far apart they stand in their texts, 0 to 1. */
  DISTANCE(EvidenceKind.ORDER),
  /** The logarithm of one more than what all their words would be worth if answered. */
  SIZE(EvidenceKind.LENGTH);

  /** How many clues there are. */
  static final int COUNT = values().length;

  private final EvidenceKind kind;

  Clue(EvidenceKind kind) {
    this.kind = kind;
  }

  /** Returns what sort of reason the clue makes. */
  EvidenceKind kind() {
    return kind;
  }
}
