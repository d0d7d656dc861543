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
  private final double[] weights;
  private final double weight;

  /**
   * Reads the words of a text, of a long one only the first.
   *
   * @param known weights of words that tell less than their rarity says
   */
  QuoteWords(String text, Language language, WordOverlap overlap, Map<String, Double> known) {
    List<String> all = WordOverlap.words(text);
    words = all.subList(0, Math.min(all.size(), MOST_WORDS));
    weights = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      String word = words.get(i);
      weights[i] = Math.min(overlap.weight(language, word), known.getOrDefault(word, 1.0));
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

  /**
   * Returns which share of another quote's weight the words of this one cover.
   *
   * @param isTarget whether this one is the English quote
   */
  double coverageOf(QuoteWords other, WordOverlap overlap, boolean isTarget) {
    double covered = 0;
    for (int i = 0; i < other.words.size(); i++) {
      double best = 0;
      for (int j = 0; j < words.size() && best < 1; j++) {
        String sv = isTarget ? other.words.get(i) : words.get(j);
        String en = isTarget ? words.get(j) : other.words.get(i);
        best = Math.max(best, overlap.similarity(sv, en));
      }
      covered += best * other.weights[i];
    }
    return other.weight == 0 ? 0 : covered / other.weight;
  }

  /**
   * Returns the number of words in the longest phrase that an English quote translates word by
   * word, in order.
   */
  int longestRun(QuoteWords target, WordOverlap overlap) {
    int longest = 0;
    int[] above = new int[target.words.size() + 1];
    for (String word : words) {
      int[] row = new int[above.length];
      for (int j = 1; j < row.length; j++) {
        row[j] = overlap.similarity(word, target.words.get(j - 1)) > 0 ? above[j - 1] + 1 : 0;
        longest = Math.max(longest, row[j]);
      }
      above = row;
    }
    return longest;
  }
}
