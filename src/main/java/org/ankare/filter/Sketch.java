package org.ankare.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ankare.lexicon.Word;

/**
 * What a row is compared by for being nearly the same: of each of 24 orders of all words, the first
 * word that it has (MinHash, Broder 1997), of which 8 bits are kept (Li and König 2010). The share
 * of equal bytes of two sketches estimates what share of all their words two rows share. Case,
 * punctuation and the order of words do not count, and one number is as good as another.
 */
final class Sketch {
  /** How many bytes a sketch has. */
  static final int SIZE = 24;

  /** How many words a row has at least, of both sides, that may be nearly the same as another. */
  private static final int FEWEST_WORDS = 12;

  private static final long ENGLISH = 1;
  private static final long[] FACTORS = new long[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      FACTORS[i] = RowHash.mixed(i + 1L) | 1;
    }
  }

  private Sketch() {}

  /** Returns the sketch of a row; empty if it is too short to be compared. */
  static Optional<byte[]> of(Row row) {
    if (row.sourceWords().size() + row.targetWords().size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    add(row.sourceWords(), 0, least);
    add(row.targetWords(), ENGLISH, least);
    byte[] sketch = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      sketch[i] = (byte) RowHash.mixed(least[i]);
    }
    return Optional.of(sketch);
  }

  private static void add(List<Word> words, long side, long... least) {
    for (Word word : words) {
      long hash = RowHash.ofWord(side, word.isNumber() ? "0" : word.form());
      for (int i = 0; i < SIZE; i++) {
        least[i] = Math.min(least[i], hash * FACTORS[i]);
      }
    }
  }
}
