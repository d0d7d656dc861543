package org.ankare.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.Relatives;
import org.ankare.lexicon.Stem;
import org.ankare.lexicon.Word;
import org.ankare.lexicon.WordTokenizer;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/**
 * The words of one side of a bitext: the distinct words of each sentence, numbered over the side in
 * order of first appearance, and what is known of each word on its own.
 */
final class SideWords {
  private final Language language;
  private final List<WordType> types = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] sentences;
  private final double[] lengths;

  SideWords(SegmentedDocument side, Language language, Lexicon lexicon) {
    this.language = language;
    sentences = new int[side.size()][];
    lengths = new double[side.size()];
    List<Boolean> isNumber = new ArrayList<>();
    List<Integer> sentencesWith = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      Sentence sentence = side.sentence(i);
      Set<Integer> distinct = new LinkedHashSet<>();
      for (Word word : WordTokenizer.words(sentence.text())) {
        lengths[i] += word.span().length() + 1.0;
        int number = numbers.computeIfAbsent(word.form(), form -> numbers.size());
        if (number == isNumber.size()) {
          isNumber.add(word.isNumber());
          sentencesWith.add(0);
        }
        if (distinct.add(number)) {
          sentencesWith.set(number, sentencesWith.get(number) + 1);
        }
      }
      sentences[i] = distinct.stream().mapToInt(Integer::intValue).toArray();
    }
    String[] forms = new String[numbers.size()];
    numbers.forEach((form, number) -> forms[number] = form);
    Relatives relatives = lexicon.relativesIn(language);
    for (int i = 0; i < forms.length; i++) {
      int spread = WordClass.spread(sentencesWith.get(i));
      types.add(type(forms[i], isNumber.get(i), spread, relatives.of(forms[i]), lexicon));
    }
  }

  private WordType type(
      String form, boolean isNumber, int spread, int[] relatives, Lexicon lexicon) {
    int inForms = lexicon.forms().find(language, form);
    int inStems = lexicon.stems().find(language, Stem.of(form));
    double rarity =
        inForms >= 0
            ? lexicon.forms().rarity(language, inForms)
            : inStems >= 0
                ? Math.max(8, lexicon.stems().rarity(language, inStems))
                : Double.POSITIVE_INFINITY;
    return new WordType(
        form, inForms, inStems, relatives, WordClass.row(isNumber, form, rarity), spread);
  }

  /** Returns how many sentences there are. */
  int sentences() {
    return sentences.length;
  }

  /** Returns the distinct words of a sentence in order of first appearance; do not change it. */
  int[] words(int sentence) {
    return sentences[sentence];
  }

  /** Returns the length of a sentence in characters of words, each with one for what parts them. */
  double length(int sentence) {
    return lengths[sentence];
  }

  /** Returns the summed lengths of the sentences before each place, one more than sentences. */
  double[] lengthSums() {
    double[] sums = new double[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      sums[i + 1] = sums[i] + lengths[i];
    }
    return sums;
  }

  /** Returns the number of distinct words of the sentence that has most. */
  int longest() {
    int longest = 0;
    for (int[] words : sentences) {
      longest = Math.max(longest, words.length);
    }
    return longest;
  }

  /** Returns, for each distinct word, how many sentences have it. */
  int[] sentencesWith() {
    int[] counts = new int[types()];
    for (int[] words : sentences) {
      for (int word : words) {
        counts[word]++;
      }
    }
    return counts;
  }

  /** Returns how many distinct words there are. */
  int types() {
    return types.size();
  }

  WordType type(int number) {
    return types.get(number);
  }

  /** Returns the number of a word, or -1 if this side does not have it. */
  int find(String form) {
    return numbers.getOrDefault(form, -1);
  }

  /**
   * A distinct word.
   *
   * @param form the folded word
   * @param inForms its number in the lexicon's layer of words, below 0 if not there
   * @param inStems the number of its stem in the layer of stems, below 0 if not there
   * @param relatives the numbers of words that stand for it, see {@link Relatives}; not to change
   * @param row its class by kind and rarity, see {@link WordClass}
   * @param spread its class by the number of sentences that have it
   */
  record WordType(String form, int inForms, int inStems, int[] relatives, int row, int spread) {}
}
