package org.ankare.score;

import java.util.Arrays;

/**
 * The part of the grid of places that the search may enter: for each source place, 0 to the number
 * of source sentences, a range of target places. Ranges never fall and each meets the next one.
 */
public final class Band {
  private final int[] from;
  private final int[] to;

  private Band(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Makes a band.
   *
   * @param from first target place of each source place, never falling, the first 0
   * @param to last target place of each source place, never falling, the last the number of target
   *     sentences
   */
  public static Band of(int[] from, int[] to) {
    if (from.length != to.length || from.length == 0 || from[0] != 0) {
      throw new IllegalArgumentException("a band needs a range for each source place, from 0");
    }
    for (int i = 0; i < from.length; i++) {
      boolean falls = i > 0 && (from[i] < from[i - 1] || to[i] < to[i - 1]);
      if (falls || from[i] > to[i] || (i > 0 && from[i] > to[i - 1])) {
        throw new IllegalArgumentException("bad range at " + i + ": " + from[i] + ".." + to[i]);
      }
    }
    return new Band(from.clone(), to.clone());
  }

  /** Returns the band that holds the whole grid. */
  public static Band whole(int sources, int targets) {
    int[] to = new int[sources + 1];
    Arrays.fill(to, targets);
    return new Band(new int[sources + 1], to);
  }

  /** Returns the first target place of a source place. */
  public int from(int source) {
    return from[source];
  }

  /** Returns the last target place of a source place. */
  public int to(int source) {
    return to[source];
  }

  /** Returns the number of source sentences. */
  public int sources() {
    return from.length - 1;
  }

  /** Returns the number of target sentences. */
  public int targets() {
    return to[to.length - 1];
  }

  /** Returns the number of places in the band. */
  public long area() {
    long area = 0;
    for (int i = 0; i < from.length; i++) {
      area += to[i] - from[i] + 1;
    }
    return area;
  }

  int[] from() {
    return from.clone();
  }

  int[] to() {
    return to.clone();
  }
}
