package org.ankare.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.text.Language;
import org.ankare.text.Span;

/** The words of a quote with what each weighs. Compared by identity: two quotes may read alike. */
final class QuoteWords {
  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?…]++[.!?…]++[”’'\"]?+(?=\\s|$)|[^.!?…]++$");
  private static final double FUNCTION_WORD = 0.2;
  private static final int MOST_WORDS = 200;

  private final Anchor anchor;
  private final Language language;
  private final Map<String, Double> known;
  private final List<String> words;
  private final double[] weights;
  private final double weight;

  private QuoteWords(Anchor anchor, Language language, Map<String, Double> known) {
    List<String> all = WordOverlap.words(anchor.text());
    this.anchor = anchor;
    this.language = language;
    this.known = known;
    this.words = all.subList(0, Math.min(all.size(), MOST_WORDS));
    this.weights = new double[words.size()];
    Vocabulary vocabulary = Vocabulary.of(language);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double usual = vocabulary.is("function", words.get(i)) ? FUNCTION_WORD : 1;
      weights[i] = known.getOrDefault(words.get(i), usual);
      sum += weights[i];
    }
    this.weight = sum;
  }

  /**
   * Returns the words of a quote, of a long one only the first.
   *
   * @param known weights of words that tell less than others
   */
  static QuoteWords of(Anchor anchor, Language language, Map<String, Double> known) {
    return new QuoteWords(anchor, language, known);
  }

  Anchor anchor() {
    return anchor;
  }

  /** Returns the distinct words that say something by themselves; all, if none does. */
  Set<String> content() {
    Set<String> content = new TreeSet<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > FUNCTION_WORD) {
        content.add(words.get(i));
      }
    }
    return content.isEmpty() ? new TreeSet<>(words) : content;
  }

  double weight() {
    return weight;
  }

  /** Returns how much of a Swedish quote an English one covers, and the other way round. */
  double[] coverage(QuoteWords target, WordOverlap overlap) {
    return new double[] {
      target.coverageOf(this, overlap, true, Set.of()), coverageOf(target, overlap, false, Set.of())
    };
  }

  /**
   * Returns which share of another quote's weight this one covers with the words not used yet.
   *
   * @param isTarget whether this one is the English quote
   */
  double coverageOf(QuoteWords other, WordOverlap overlap, boolean isTarget, Set<Integer> used) {
    double covered = 0;
    for (int i = 0; i < other.words.size(); i++) {
      double best = 0;
      for (int j = 0; j < words.size() && best < 1; j++) {
        if (!used.contains(j)) {
          best = Math.max(best, similarity(words.get(j), other.words.get(i), overlap, isTarget));
        }
      }
      covered += best * other.weights[i];
    }
    return other.weight == 0 ? 0 : covered / other.weight;
  }

  /**
   * Returns the number of words in the longest phrase that is translated word by word, in order.
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

  /** Returns the places of the content words of this quote that another one explains. */
  Set<Integer> matched(QuoteWords other, WordOverlap overlap, boolean isTarget) {
    Set<Integer> places = new HashSet<>();
    for (int j = 0; j < words.size(); j++) {
      for (String word : other.words) {
        if (weights[j] > FUNCTION_WORD && similarity(words.get(j), word, overlap, isTarget) > 0) {
          places.add(j);
        }
      }
    }
    return places;
  }

  private static double similarity(
      String mine, String other, WordOverlap overlap, boolean isTarget) {
    return isTarget ? overlap.similarity(other, mine) : overlap.similarity(mine, other);
  }

  /** Returns the sentences of the quote, each as a quote of its own. */
  List<QuoteWords> sentences() {
    List<QuoteWords> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(anchor.text());
    while (matcher.find()) {
      String text = matcher.group().strip();
      int start = anchor.span().start() + anchor.text().indexOf(text, matcher.start());
      Span span = new Span(start, start + text.length());
      Anchor part =
          new Anchor(
              anchor.kind(), span, text, anchor.normal(), anchor.sentence(), anchor.speaker());
      sentences.add(of(part, language, known));
    }
    return sentences;
  }
}
