package org.ankare.align;

import java.util.Arrays;
import org.ankare.score.Band;

/** Gathers the places that likely alignments pass, and makes a band of them. */
final class LikelyBand {
  /** Places less likely than this to be passed are left out. */
  private static final double LEAST = 1e-6;

  private final int[] from;
  private final int[] to;

  LikelyBand(int rows) {
    from = new int[rows];
    to = new int[rows];
    Arrays.fill(from, Integer.MAX_VALUE);
    Arrays.fill(to, -1);
  }

  /** Notes with what probability alignments pass a place. */
  void pass(int row, int place, double probability) {
    if (probability > LEAST) {
      from[row] = Math.min(from[row], place);
      to[row] = Math.max(to[row], place);
    }
  }

  /** Returns the narrowest band that holds all likely places. */
  Band band() {
    for (int row = from.length - 2; row >= 0; row--) {
      from[row] = Math.min(from[row], from[row + 1]);
    }
    for (int row = 1; row < to.length; row++) {
      to[row] = Math.max(to[row], to[row - 1]);
      from[row] = Math.min(from[row], to[row - 1]);
    }
    return Band.of(from, to);
  }
}
