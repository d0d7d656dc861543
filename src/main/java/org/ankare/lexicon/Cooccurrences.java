package org.ankare.lexicon;

import java.util.Arrays;

/** The pairs of words that occur together, numbered row by row, in order of both words. */
final class Cooccurrences {
  private final int[] rowStarts;
  private final int[] columns;

  private Cooccurrences(int rows, long[] cells) {
    rowStarts = new int[rows + 1];
    columns = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      rowStarts[(int) (cells[i] >>> 32) + 1]++;
      columns[i] = (int) cells[i];
    }
    for (int row = 0; row < rows; row++) {
      rowStarts[row + 1] += rowStarts[row];
    }
  }

  /** Returns the pairs of words that stand in a pair of sentences. */
  static Cooccurrences of(CodedCorpus corpus) {
    int count = 0;
    for (int i = 0; i < corpus.size(); i++) {
      count = Math.addExact(count, corpus.source()[i].length * corpus.target()[i].length);
    }
    long[] cells = new long[count];
    int next = 0;
    for (int i = 0; i < corpus.size(); i++) {
      for (int s : corpus.source()[i]) {
        for (int t : corpus.target()[i]) {
          cells[next++] = (long) s << 32 | t;
        }
      }
    }
    return new Cooccurrences(corpus.sources().size(), distinct(cells));
  }

  /** Returns the pairs of groups that have a pair of words between them. */
  Cooccurrences grouped(int[] rowGroups, int[] columnGroups, int groups) {
    long[] cells = new long[size()];
    for (int row = 0; row < rows(); row++) {
      for (int cell = start(row); cell < end(row); cell++) {
        cells[cell] = (long) rowGroups[row] << 32 | columnGroups[columns[cell]];
      }
    }
    return new Cooccurrences(groups, distinct(cells));
  }

  private static long[] distinct(long[] cells) {
    Arrays.parallelSort(cells);
    int distinct = 0;
    for (int i = 0; i < cells.length; i++) {
      if (i == 0 || cells[i] != cells[i - 1]) {
        cells[distinct++] = cells[i];
      }
    }
    return Arrays.copyOf(cells, distinct);
  }

  int size() {
    return columns.length;
  }

  int rows() {
    return rowStarts.length - 1;
  }

  int start(int row) {
    return rowStarts[row];
  }

  int end(int row) {
    return rowStarts[row + 1];
  }

  int column(int cell) {
    return columns[cell];
  }

  /** Returns the number of a pair, or a number below 0 if the two do not occur together. */
  int find(int row, int column) {
    return Arrays.binarySearch(columns, start(row), end(row), column);
  }

  /** Returns the sum of the pairs' values for each row. */
  double[] rowSums(double[] values) {
    double[] sums = new double[rows()];
    for (int row = 0; row < sums.length; row++) {
      for (int cell = start(row); cell < end(row); cell++) {
        sums[row] += values[cell];
      }
    }
    return sums;
  }

  /** Returns the sum of the pairs' values for each of so many columns. */
  double[] columnSums(double[] values, int count) {
    double[] sums = new double[count];
    for (int cell = 0; cell < values.length; cell++) {
      sums[columns[cell]] += values[cell];
    }
    return sums;
  }
}
