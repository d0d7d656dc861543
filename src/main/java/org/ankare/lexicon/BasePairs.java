package org.ankare.lexicon;

import java.util.List;
import java.util.Optional;
import org.ankare.text.Language;

/**
 * What a lexicon that training adapts says of a corpus. What it says of a word counts as if the
 * word had been seen {@value #WORTH} times more, with the translations it has there.
 *
 * @param sourceWorth for each source word, how many occurrences it is worth: 0 if it is not known
 * @param targetWorth for each target word, the same
 * @param forwards for each pair of words, the probability of the target word
 * @param backwards for each pair of words, the probability of the source word
 */
record BasePairs(double[] sourceWorth, double[] targetWorth, float[] forwards, float[] backwards) {
  static final double WORTH = 8;

  /** Looks up what a lexicon's layer, if there is one, says of a corpus. */
  static BasePairs of(Optional<TranslationTable> layer, CodedCorpus corpus, Cooccurrences cells) {
    int[] sources = numbers(layer, Language.SWEDISH, corpus.sources().words());
    int[] targets = numbers(layer, Language.ENGLISH, corpus.targets().words());
    BasePairs pairs =
        new BasePairs(
            worth(sources), worth(targets), new float[cells.size()], new float[cells.size()]);
    layer.ifPresent(table -> pairs.fill(table, cells, sources, targets));
    return pairs;
  }

  private static int[] numbers(
      Optional<TranslationTable> layer, Language language, List<String> words) {
    return words.stream()
        .mapToInt(word -> layer.map(table -> table.find(language, word)).orElse(-1))
        .toArray();
  }

  private static double[] worth(int[] numbers) {
    double[] worth = new double[numbers.length];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = numbers[i] < 0 ? 0 : WORTH;
    }
    return worth;
  }

  private void fill(TranslationTable table, Cooccurrences cells, int[] sources, int[] targets) {
    for (int row = 0; row < cells.rows(); row++) {
      for (int cell = cells.start(row); cell < cells.end(row); cell++) {
        int target = targets[cells.column(cell)];
        int pair = sources[row] < 0 || target < 0 ? -1 : table.pair(sources[row], target);
        if (pair >= 0) {
          forwards[cell] = (float) table.forward(pair);
          backwards[cell] = (float) table.backward(pair);
        }
      }
    }
  }

  /** Returns how many occurrences of a pair the lexicon is worth, from source to target. */
  double forward(int cell, int source) {
    return sourceWorth[source] * forwards[cell];
  }

  /** Returns how many occurrences of a pair the lexicon is worth, from target to source. */
  double backward(int cell, int target) {
    return targetWorth[target] * backwards[cell];
  }
}
