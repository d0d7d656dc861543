package org.ankare.filter;

import java.util.List;
import org.ankare.lexicon.Word;

/** Hashes of 64 bits, the same on every machine. */
final class RowHash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private RowHash() {}

  /**
   * Returns the hash of a row without case, white space and punctuation; a side without a word
   * counts as it is.
   */
  static long of(Row row) {
    long source = side(row.source(), row.sourceWords());
    return mixed(mixed(source) + GOLDEN + side(row.target(), row.targetWords()));
  }

  private static long side(String text, List<Word> words) {
    if (words.isEmpty()) {
      return of(OFFSET, text);
    }
    long hash = OFFSET;
    for (Word word : words) {
      hash = of(hash, word.form()) * PRIME;
    }
    return hash;
  }

  /** Returns the hash of a text (FNV-1a by UTF-16 code units, then mixed), given a seed. */
  static long ofWord(long seed, String text) {
    return mixed(of(OFFSET ^ seed, text));
  }

  private static long of(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** Returns the bits thoroughly mixed: the finalizer of SplitMix64 (Steele et al. 2014). */
  static long mixed(long bits) {
    long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }
}
