package org.ankare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Sentence pairs with their words as numbers.
 *
 * @param sources the words of the source side
 * @param targets the words of the target side
 * @param source the source sentences, as word numbers
 * @param target the target sentences, as word numbers
 */
record CodedCorpus(Vocabulary sources, Vocabulary targets, int[][] source, int[][] target) {

  /** Numbers the words of one layer; {@code key} gives the layer's word for a form. */
  static CodedCorpus of(List<WordedPair> pairs, UnaryOperator<String> key) {
    List<List<String>> source = new ArrayList<>(pairs.size());
    List<List<String>> target = new ArrayList<>(pairs.size());
    for (WordedPair pair : pairs) {
      source.add(pair.source().stream().map(key).toList());
      target.add(pair.target().stream().map(key).toList());
    }
    Vocabulary sources = vocabulary(source);
    Vocabulary targets = vocabulary(target);
    return new CodedCorpus(sources, targets, coded(source, sources), coded(target, targets));
  }

  /** Returns the number of sentence pairs. */
  int size() {
    return source.length;
  }

  /** Returns the words of a pair of sentences. */
  WordedPair worded(int number) {
    return new WordedPair(
        Arrays.stream(source[number]).mapToObj(sources.words()::get).toList(),
        Arrays.stream(target[number]).mapToObj(targets.words()::get).toList());
  }

  private static Vocabulary vocabulary(List<List<String>> sentences) {
    Map<String, Integer> sentencesWith = new HashMap<>();
    for (List<String> sentence : sentences) {
      for (String word : new HashSet<>(sentence)) {
        sentencesWith.merge(word, 1, Integer::sum);
      }
    }
    Map<String, Double> shares = new HashMap<>();
    sentencesWith.forEach((word, count) -> shares.put(word, count / (double) sentences.size()));
    return new Vocabulary(shares);
  }

  private static int[][] coded(List<List<String>> sentences, Vocabulary vocabulary) {
    int[][] coded = new int[sentences.size()][];
    for (int i = 0; i < coded.length; i++) {
      coded[i] = sentences.get(i).stream().mapToInt(vocabulary::number).toArray();
    }
    return coded;
  }

  /**
   * A sentence pair as folded words.
   *
   * @param source words of the source sentence
   * @param target words of the target sentence
   */
  record WordedPair(List<String> source, List<String> target) {
    WordedPair {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }
  }
}
