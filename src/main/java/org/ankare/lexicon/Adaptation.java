package org.ankare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ankare.text.Language;

/**
 * Makes a layer of a lexicon out of what training counted and of the layer that it adapts, if there
 * is one. A pair's probability is its count over the occurrences of the word, not over the counts
 * of its pairs, so that a word with many meanings, or none, is known for it. Words that the corpus
 * does not have stay as they were.
 */
final class Adaptation {
  /** How much more often a word that is new is taken to have occurred than it did. */
  private static final double UNSEEN = 0.5;

  /** The probability in one direction from which a pair is kept. */
  private static final double LEAST_PROBABILITY = 0.01;

  private final Layer layer;
  private final PairCounts counts;
  private final Optional<TranslationTable> base;
  private final Side sources;
  private final Side targets;

  /**
   * Prepares both sides.
   *
   * @param shareOfBase how much of all sentences, of both, those of the adapted layer are
   */
  Adaptation(Layer layer, PairCounts counts, Optional<TranslationTable> base, double shareOfBase) {
    this.layer = layer;
    this.counts = counts;
    this.base = base;
    sources = Side.of(layer.corpus().sources(), base, Language.SWEDISH, shareOfBase);
    targets = Side.of(layer.corpus().targets(), base, Language.ENGLISH, shareOfBase);
  }

  WordPairs pairs() {
    List<WordPairs.Pair> pairs = new ArrayList<>();
    for (int source = 0; source < sources.words().size(); source++) {
      addRow(source, pairs);
    }
    return new WordPairs(sources.words(), targets.words(), pairs);
  }

  private void addRow(int source, List<WordPairs.Pair> pairs) {
    List<WordPairs.Pair> row = new ArrayList<>();
    int ofCorpus = sources.inCorpus()[source];
    if (ofCorpus >= 0) {
      for (int cell = layer.cells().start(ofCorpus); cell < layer.cells().end(ofCorpus); cell++) {
        row.add(learned(ofCorpus, layer.cells().column(cell), cell));
      }
    }
    base.ifPresent(table -> addKept(table, source, row));
    row.removeIf(pair -> Math.max(pair.forward(), pair.backward()) < LEAST_PROBABILITY);
    row.sort(Comparator.comparingInt(WordPairs.Pair::target));
    pairs.addAll(row);
  }

  /** Returns a pair of words that the corpus has together. */
  private WordPairs.Pair learned(int source, int target, int cell) {
    BasePairs known = layer.base();
    double forward = counts.forward()[cell] + known.forward(cell, source);
    double backward = counts.backward()[cell] + known.backward(cell, target);
    return new WordPairs.Pair(
        sources.ofCorpus()[source],
        targets.ofCorpus()[target],
        forward
            / (layer.sourceOccurrences()[source] + Math.max(UNSEEN, known.sourceWorth()[source])),
        backward
            / (layer.targetOccurrences()[target] + Math.max(UNSEEN, known.targetWorth()[target])));
  }

  /** Adds the pairs of the adapted layer that the corpus does not have together. */
  private void addKept(TranslationTable table, int source, List<WordPairs.Pair> row) {
    int number = sources.inBase()[source];
    if (number < 0) {
      return;
    }
    for (int pair = table.rowStart(number); pair < table.rowEnd(number); pair++) {
      int target = targets.ofBase()[table.target(pair)];
      if (!occurTogether(sources.inCorpus()[source], targets.inCorpus()[target])) {
        double forward =
            table.forward(pair) * left(layer.sourceOccurrences(), sources.inCorpus()[source]);
        double backward =
            table.backward(pair) * left(layer.targetOccurrences(), targets.inCorpus()[target]);
        row.add(new WordPairs.Pair(source, target, forward, backward));
      }
    }
  }

  private boolean occurTogether(int source, int target) {
    return source >= 0 && target >= 0 && layer.cells().find(source, target) >= 0;
  }

  /** Returns what the corpus leaves of what the adapted layer says of a word. */
  private static double left(double[] occurrences, int word) {
    return word < 0 ? 1 : BasePairs.WORTH / (occurrences[word] + BasePairs.WORTH);
  }

  /**
   * The words of one language: those of the corpus and those of the adapted layer.
   *
   * @param words all of them
   * @param ofCorpus the number of each word of the corpus
   * @param ofBase the number of each word of the adapted layer
   * @param inCorpus the number of each word in the corpus, below 0 if it is not there
   * @param inBase the number of each word in the adapted layer, below 0 if it is not there
   */
  private record Side(
      Vocabulary words, int[] ofCorpus, int[] ofBase, int[] inCorpus, int[] inBase) {

    static Side of(
        Vocabulary corpus, Optional<TranslationTable> base, Language language, double shareOfBase) {
      Map<String, Double> shares = new HashMap<>();
      double[] rarities = corpus.rarities();
      for (int i = 0; i < corpus.size(); i++) {
        shares.put(corpus.words().get(i), Math.exp(-rarities[i]) * (1 - shareOfBase));
      }
      List<String> known = new ArrayList<>();
      base.ifPresent(
          table -> {
            for (int i = 0; i < table.size(language); i++) {
              known.add(table.word(language, i));
              double share = Math.exp(-table.rarity(language, i)) * shareOfBase;
              shares.merge(known.get(i), share, Double::sum);
            }
          });
      Vocabulary words = new Vocabulary(shares);
      int[] ofCorpus = corpus.words().stream().mapToInt(words::number).toArray();
      int[] ofBase = known.stream().mapToInt(words::number).toArray();
      return new Side(words, ofCorpus, ofBase, reversed(ofCorpus, words), reversed(ofBase, words));
    }

    private static int[] reversed(int[] numbers, Vocabulary words) {
      int[] reversed = new int[words.size()];
      Arrays.fill(reversed, -1);
      for (int i = 0; i < numbers.length; i++) {
        reversed[numbers[i]] = i;
      }
      return reversed;
    }
  }
}
