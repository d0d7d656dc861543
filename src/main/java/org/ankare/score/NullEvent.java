package org.ankare.score;

/** What may happen between beads that have both sides. The order is that of the stored weights. */
public enum NullEvent {
  /** A first source sentence without counterpart. */
  OMISSION,
  /** A first target sentence without counterpart. */
  ADDITION,
  /** One more source sentence without counterpart. */
  FURTHER_OMISSION,
  /** One more target sentence without counterpart. */
  FURTHER_ADDITION,
  /** Nothing: the next bead follows at once. */
  NONE
}
