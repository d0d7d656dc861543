package org.ankare.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of one side, numbered in order of their UTF-8 bytes, with their rarities. */
final class Vocabulary {
  private final List<String> words;
  private final double[] rarities;
  private final Map<String, Integer> numbers;

  /**
   * Makes the vocabulary.
   *
   * @param shares for each word, the share of sentences that have it
   */
  Vocabulary(Map<String, Double> shares) {
    words = shares.keySet().stream().sorted(Vocabulary::compareCodePoints).toList();
    rarities = new double[words.size()];
    numbers = new HashMap<>(words.size() * 2);
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = -Math.log(shares.get(words.get(i)));
      numbers.put(words.get(i), i);
    }
  }

  /** Compares by code points, which is the order of UTF-8 bytes but not that of Java strings. */
  private static int compareCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  List<String> words() {
    return words;
  }

  double[] rarities() {
    return rarities.clone();
  }

  int size() {
    return words.size();
  }

  /** Returns the number of a word that is known to be in the vocabulary. */
  int number(String word) {
    return numbers.get(word);
  }
}
