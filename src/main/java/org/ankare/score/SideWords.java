package org.ankare.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.Relatives;
import org.ankare.lexicon.Stem;
import org.ankare.lexicon.Word;
import org.ankare.lexicon.WordTokenizer;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;

/**
 * The words of one side of a bitext: the distinct words of each sentence, numbered over the side in
 * order of first appearance, and what is known of each word on its own.
 */
final class SideWords {
  /** The end of the scale of rarity. */
  private static final double RAREST = 9;

  private final Language language;
  private final List<WordType> types = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Word> firsts = new ArrayList<>();
  private final int[][] sentences;
  private final int[][] tokens;
  private final double[] lengths;

  SideWords(SegmentedDocument side, Language language, Lexicon lexicon) {
    this.language = language;
    sentences = new int[side.size()][];
    tokens = new int[side.size()][];
    lengths = new double[side.size()];
    NameTally names = new NameTally();
    for (int i = 0; i < sentences.length; i++) {
      List<Word> words = WordTokenizer.words(side.sentence(i).text());
      tokens[i] = new int[words.size()];
      for (int place = 0; place < tokens[i].length; place++) {
        Word word = words.get(place);
        lengths[i] += word.span().length() + 1.0;
        tokens[i][place] = numbers.computeIfAbsent(word.form(), form -> numbers.size());
        if (tokens[i][place] == firsts.size()) {
          firsts.add(word);
        }
      }
      names.add(words, tokens[i]);
      sentences[i] = Arrays.stream(tokens[i]).distinct().toArray();
    }
    int[] sentencesWith = sentencesWith();
    Relatives relatives = lexicon.relativesIn(language);
    for (int i = 0; i < sentencesWith.length; i++) {
      String form = firsts.get(i).form();
      int inForms = lexicon.forms().find(language, form);
      int inStems = lexicon.stems().find(language, Stem.of(form));
      double rarity = rarity(inForms, inStems, lexicon);
      int row = WordClass.row(firsts.get(i).isNumber(), form, rarity);
      types.add(
          new WordType(
              form,
              inForms,
              inStems,
              relatives.of(form),
              row,
              names.isName(i) ? WordClass.ofName(inForms >= 0) : row,
              WordClass.spread(sentencesWith[i]),
              Math.min(RAREST, rarity)));
    }
  }

  private double rarity(int inForms, int inStems, Lexicon lexicon) {
    if (inForms >= 0) {
      return lexicon.forms().rarity(language, inForms);
    }
    return inStems >= 0
        ? Math.max(8, lexicon.stems().rarity(language, inStems))
        : Double.POSITIVE_INFINITY;
  }

  /** Returns how many sentences there are. */
  int sentences() {
    return sentences.length;
  }

  /** Returns the distinct words of a sentence in order of first appearance; do not change it. */
  int[] words(int sentence) {
    return sentences[sentence];
  }

  /** Returns all words of a sentence in order; do not change it. */
  int[] tokens(int sentence) {
    return tokens[sentence];
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
    int[] counts = new int[numbers.size()];
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
   * @param rowWithNames the same, names being told apart
   * @param spread its class by the number of sentences that have it
   * @param rarity how rare it is, in nats; all that are rarer than the scale goes have its end
   */
  record WordType(
      String form,
      int inForms,
      int inStems,
      int[] relatives,
      int row,
      int rowWithNames,
      int spread,
      double rarity) {}
}
