package org.ankare.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Language;

/**
 * How much of a word's occurrences a table leaves without a translation: all of a word that it does
 * not know, little of one that it has met often. So much is left to what others know of the word.
 */
final class Unexplained {
  /** The chance from which a word of the other sentence answers one. */
  private static final double LEAST_ANSWER = 0.1;

  /** A word that stands in more than one of 150 sentences translates no new word. */
  private static final double LEAST_RARITY = 5;

  private final TranslationTable table;

  Unexplained(TranslationTable table) {
    this.table = table;
  }

  /** Returns the share of a pair's words that is left, 0 to 1, their geometric mean. */
  double share(String sourceWord, String targetWord) {
    return Math.sqrt(left(Language.SWEDISH, sourceWord) * left(Language.ENGLISH, targetWord));
  }

  /** Returns the words of two sentences, common ones aside, that no word of the other answers. */
  CodedCorpus.WordedPair rest(List<String> source, List<String> target) {
    int[] targets = target.stream().mapToInt(word -> table.find(Language.ENGLISH, word)).toArray();
    boolean[] isAnswered = new boolean[targets.length];
    List<String> restOfSource = new ArrayList<>();
    for (String word : source) {
      int number = table.find(Language.SWEDISH, word);
      if (!answers(number, targets, isAnswered) && isRare(Language.SWEDISH, number)) {
        restOfSource.add(word);
      }
    }
    List<String> restOfTarget = new ArrayList<>();
    for (int i = 0; i < isAnswered.length; i++) {
      if (!isAnswered[i] && isRare(Language.ENGLISH, targets[i])) {
        restOfTarget.add(target.get(i));
      }
    }
    return new CodedCorpus.WordedPair(restOfSource, restOfTarget);
  }

  private boolean isRare(Language language, int number) {
    return number < 0 || table.rarity(language, number) >= LEAST_RARITY;
  }

  /** Marks the targets that answer a source word, and tells whether there is any. */
  private boolean answers(int source, int[] targets, boolean[] isAnswered) {
    boolean isAny = false;
    for (int i = 0; source >= 0 && i < targets.length; i++) {
      int pair = targets[i] < 0 ? -1 : table.pair(source, targets[i]);
      if (pair >= 0 && Math.sqrt(table.forward(pair) * table.backward(pair)) >= LEAST_ANSWER) {
        isAnswered[i] = true;
        isAny = true;
      }
    }
    return isAny;
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
    return knows(Language.SWEDISH, sourceWord) && knows(Language.ENGLISH, targetWord);
  }

  private boolean knows(Language language, String word) {
    return table.find(language, word) >= 0;
  }

  /** Tells whether the table knows all words of two sentences. */
  boolean knowsAll(CodedCorpus.WordedPair pair) {
    return pair.source().stream().allMatch(word -> knows(Language.SWEDISH, word))
        && pair.target().stream().allMatch(word -> knows(Language.ENGLISH, word));
  }
}
