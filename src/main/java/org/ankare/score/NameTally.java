package org.ankare.score;

import java.util.Arrays;
import java.util.List;
import org.ankare.lexicon.Word;

/**
 * Tells which words of a side are names: those that have a capital inside a sentence oftener than
 * not. Headlines and texts in capitals are left aside.
 */
final class NameTally {
  private int[] balances = new int[64];

  /**
   * Counts the words of a sentence.
   *
   * @param numbers their numbers on the side
   */
  void add(List<Word> words, int[] numbers) {
    long capitals = words.stream().filter(Word::isCapitalized).count();
    if (capitals * 2 > words.size()) {
      return;
    }
    for (int place = 1; place < numbers.length; place++) {
      if (numbers[place] >= balances.length) {
        balances = Arrays.copyOf(balances, numbers[place] * 2);
      }
      balances[numbers[place]] += words.get(place).isCapitalized() ? 1 : -1;
    }
  }

  boolean isName(int number) {
    return number < balances.length && balances[number] > 0;
  }
}
