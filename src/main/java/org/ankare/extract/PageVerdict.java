package org.ankare.extract;

/** What a block of a page seems to be by itself. */
enum PageVerdict {
  /** Running text. */
  PROSE,
  /** A heading. */
  HEADING,
  /** A piece of a list or of a table of data, which is judged as a whole. */
  PIECE,
  /** Too short to tell: what stands round it decides. */
  SHORT,
  /** No part of the text. */
  OUT
}
