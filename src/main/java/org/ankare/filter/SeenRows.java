package org.ankare.filter;

import java.util.OptionalInt;

/**
 * The rows that were kept, by their hashes: a table with open addressing, 12 bytes a place, that is
 * at most two thirds full.
 */
final class SeenRows {
  private static final int FIRST_SIZE = 1 << 10;

  private long[] hashes = new long[FIRST_SIZE];
  private int[] rows = new int[FIRST_SIZE];
  private int count;

  /** Returns the number of the row of this hash, if one was added. */
  OptionalInt find(long hash) {
    int place = place(hash, hashes, rows);
    return rows[place] == 0 ? OptionalInt.empty() : OptionalInt.of(rows[place]);
  }

  /** Adds a row whose hash was not found, by its number from 1. */
  void add(long hash, int row) {
    if (count >= rows.length / 3 * 2) {
      grow();
    }
    put(hash, row, hashes, rows);
    count++;
  }

  private void grow() {
    long[] moreHashes = new long[hashes.length * 2];
    int[] moreRows = new int[rows.length * 2];
    for (int place = 0; place < rows.length; place++) {
      if (rows[place] != 0) {
        put(hashes[place], rows[place], moreHashes, moreRows);
      }
    }
    hashes = moreHashes;
    rows = moreRows;
  }

  private static void put(long hash, int row, long[] hashes, int[] rows) {
    int place = place(hash, hashes, rows);
    hashes[place] = hash;
    rows[place] = row;
  }

  /** Returns where a hash stands, or the free place where it would. */
  private static int place(long hash, long[] hashes, int[] rows) {
    int mask = rows.length - 1;
    int place = (int) hash & mask;
    while (rows[place] != 0 && hashes[place] != hash) {
      place = place + 1 & mask;
    }
    return place;
  }
}
