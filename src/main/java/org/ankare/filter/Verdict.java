package org.ankare.filter;

import java.util.List;

/**
 * What is said of a row.
 *
 * @param row its number, from 1 in order of the input
 * @param rejections the reasons against it, the most decisive first; empty if it is kept
 */
public record Verdict(int row, List<Rejection> rejections) {
  /** Copies the list. */
  public Verdict {
    rejections = List.copyOf(rejections);
  }

  /** Tells whether nothing speaks against the row. */
  public boolean isKept() {
    return rejections.isEmpty();
  }
}
