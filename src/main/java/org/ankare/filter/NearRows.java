package org.ankare.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The rows that were kept, by their sketches. Two rows are compared if their sketches agree in all
 * bytes of one of six bands (locality-sensitive hashing, Indyk and Motwani 1998). Otherwise than
 * there a band leads to the first row that has it only, so that no look-up takes long. 28 bytes a
 * row and 4 for each place of six tables that are at most two thirds full.
 */
final class NearRows {
  private static final int BAND = 4;
  private static final int BANDS = Sketch.SIZE / BAND;

  /** How many bytes of two sketches have to be the same. */
  private static final int LEAST_EQUAL = 21;

  private static final int CHUNK = 1 << 14;
  private static final int FIRST_SIZE = 1 << 10;

  private final List<byte[]> sketches = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();
  private int[][] tables = new int[BANDS][FIRST_SIZE];
  private int count;

  /** Returns the number of a row with nearly the same sketch, the lowest if several were found. */
  OptionalInt find(byte[] sketch) {
    int best = Integer.MAX_VALUE;
    for (int band = 0; band < BANDS; band++) {
      int table = tables[band][place(tables[band], band, sketch, 0)];
      if (table != 0 && table - 1 < best && isNear(table - 1, sketch)) {
        best = table - 1;
      }
    }
    return best == Integer.MAX_VALUE
        ? OptionalInt.empty()
        : OptionalInt.of(rows.get(best / CHUNK)[best % CHUNK]);
  }

  /** Adds a row by its number from 1. */
  void add(byte[] sketch, int row) {
    if (count % CHUNK == 0) {
      sketches.add(new byte[CHUNK * Sketch.SIZE]);
      rows.add(new int[CHUNK]);
    }
    System.arraycopy(sketch, 0, sketches.get(count / CHUNK), start(count), Sketch.SIZE);
    rows.get(count / CHUNK)[count % CHUNK] = row;
    count++;
    if (count > tables[0].length / 3 * 2) {
      tables = new int[BANDS][tables[0].length * 2];
      for (int index = 0; index < count; index++) {
        link(index);
      }
    } else {
      link(count - 1);
    }
  }

  private void link(int index) {
    for (int band = 0; band < BANDS; band++) {
      int place = place(tables[band], band, sketches.get(index / CHUNK), start(index));
      if (tables[band][place] == 0) {
        tables[band][place] = index + 1;
      }
    }
  }

  private static int start(int index) {
    return index % CHUNK * Sketch.SIZE;
  }

  /** Returns where the band of a sketch stands in its table, or the free place where it would. */
  private int place(int[] table, int band, byte[] bytes, int start) {
    int key = key(bytes, start, band);
    int mask = table.length - 1;
    int place = (int) RowHash.mixed(key) & mask;
    while (table[place] != 0) {
      int index = table[place] - 1;
      if (key(sketches.get(index / CHUNK), start(index), band) == key) {
        return place;
      }
      place = place + 1 & mask;
    }
    return place;
  }

  private static int key(byte[] bytes, int start, int band) {
    int key = 0;
    for (int i = 0; i < BAND; i++) {
      key = key << 8 | bytes[start + band * BAND + i] & 0xff;
    }
    return key;
  }

  private boolean isNear(int index, byte... sketch) {
    byte[] bytes = sketches.get(index / CHUNK);
    int equal = 0;
    for (int i = 0; i < Sketch.SIZE; i++) {
      equal += bytes[start(index) + i] == sketch[i] ? 1 : 0;
    }
    return equal >= LEAST_EQUAL;
  }
}
