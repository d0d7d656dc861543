package org.ankare.lexicon;

import java.util.Optional;

/**
 * The layer of stems behind a layer of words.
 *
 * @param layer the stems
 * @param ofSource the stem of each source word
 * @param ofTarget the stem of each target word
 * @param ofCell the pair of stems of each pair of words
 */
record Stems(Layer layer, int[] ofSource, int[] ofTarget, int[] ofCell) {
  static Stems of(Layer words, CodedCorpus corpus, Optional<TranslationTable> base) {
    int[] ofSource = numbers(words.corpus().sources(), corpus.sources());
    int[] ofTarget = numbers(words.corpus().targets(), corpus.targets());
    Cooccurrences cells = words.cells().grouped(ofSource, ofTarget, corpus.sources().size());
    int[] ofCell = new int[words.cells().size()];
    for (int row = 0; row < words.cells().rows(); row++) {
      for (int cell = words.cells().start(row); cell < words.cells().end(row); cell++) {
        ofCell[cell] = cells.find(ofSource[row], ofTarget[words.cells().column(cell)]);
      }
    }
    return new Stems(Layer.of(corpus, cells, base), ofSource, ofTarget, ofCell);
  }

  private static int[] numbers(Vocabulary words, Vocabulary stems) {
    return words.words().stream().mapToInt(word -> stems.number(Stem.of(word))).toArray();
  }
}
