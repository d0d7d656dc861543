package org.ankare.lexicon;

import org.ankare.text.Language;

/**
 * How much of a word's occurrences a table leaves without a translation: all of a word that it does
 * not know, little of one that it has met often. So much is left to what others know of the word.
 */
final class Unexplained {
  private final TranslationTable table;

  Unexplained(TranslationTable table) {
    this.table = table;
  }

  /** Returns the share of a pair's words that is left, 0 to 1, their geometric mean. */
  double share(String sourceWord, String targetWord) {
    return Math.sqrt(left(Language.SWEDISH, sourceWord) * left(Language.ENGLISH, targetWord));
  }

  private double left(Language language, String word) {
    int number = table.find(language, word);
    if (number < 0) {
      return 1;
    }
    return Math.max(
        0, 1 - (language.equals(Language.SWEDISH) ? forward(number) : backward(number)));
  }

  private double forward(int source) {
    double sum = 0;
    for (int pair = table.rowStart(source); pair < table.rowEnd(source); pair++) {
      sum += table.forward(pair);
    }
    return sum;
  }

  private double backward(int target) {
    TranslationTable.Reverse reverse = table.reverse();
    double sum = 0;
    for (int slot = reverse.start(target); slot < reverse.end(target); slot++) {
      sum += table.backward(reverse.pair(slot));
    }
    return sum;
  }

  /** Tells whether the table knows both words, so that it would know if they belonged together. */
  boolean knowsBoth(String sourceWord, String targetWord) {
    return table.find(Language.SWEDISH, sourceWord) >= 0
        && table.find(Language.ENGLISH, targetWord) >= 0;
  }
}
