package org.ankare.anchor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ankare.text.Language;

/** The words of what is said, with what each weighs: the rarer, the more, from 0 to 1. */
final class QuoteWords {
  private static final double CONTENT = 0.3;
  private static final int MOST_WORDS = 200;

  private final List<String> words;
  private final KnownWord[] known;
  private final double[] weights;
  private final double weight;

  /**
   * Reads the words of a text, of a long one only the first.
   *
   * @param lighter weights of words that tell less than their rarity says
   */
  QuoteWords(String text, Language language, WordOverlap overlap, Map<String, Double> lighter) {
    List<String> all = WordOverlap.words(text);
    words = all.subList(0, Math.min(all.size(), MOST_WORDS));
    known = new KnownWord[words.size()];
    weights = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      String word = words.get(i);
      known[i] = overlap.known(language, word);
      weights[i] = Math.min(overlap.weight(language, word), lighter.getOrDefault(word, 1.0));
      sum += weights[i];
    }
    weight = sum;
  }

  /** Returns the distinct words that say something by themselves; all, if none does. */
  Set<String> content() {
    Set<String> content = new TreeSet<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > CONTENT) {
        content.add(words.get(i));
      }
    }
    return content.isEmpty() ? new TreeSet<>(words) : content;
  }

  /** Returns the sum of the weights of the words. */
  double weight() {
    return weight;
  }

  int size() {
    return weights.length;
  }

  KnownWord known(int place) {
    return known[place];
  }

  double weight(int place) {
    return weights[place];
  }
}
