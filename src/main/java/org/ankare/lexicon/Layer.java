package org.ankare.lexicon;

import java.util.Optional;

/**
 * One layer of words while it is trained.
 *
 * @param corpus the sentences, in the words of the layer
 * @param cells the words that occur together
 * @param base what the adapted lexicon says of them
 * @param sourceOccurrences how often each source word occurs
 * @param targetOccurrences how often each target word occurs
 */
record Layer(
    CodedCorpus corpus,
    Cooccurrences cells,
    BasePairs base,
    double[] sourceOccurrences,
    double[] targetOccurrences) {

  static Layer of(CodedCorpus corpus, Cooccurrences cells, Optional<TranslationTable> base) {
    return new Layer(
        corpus,
        cells,
        BasePairs.of(base, corpus, cells),
        occurrences(corpus.source(), corpus.sources().size()),
        occurrences(corpus.target(), corpus.targets().size()));
  }

  /** Returns a pair of sentences by its number. */
  SentencePair pair(int number) {
    return SentencePair.of(corpus.source()[number], corpus.target()[number], cells);
  }

  private static double[] occurrences(int[][] sentences, int words) {
    double[] occurrences = new double[words];
    for (int[] sentence : sentences) {
      for (int word : sentence) {
        occurrences[word]++;
      }
    }
    return occurrences;
  }
}
