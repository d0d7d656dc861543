package org.ankare.lexicon;

/**
 * A pair of sentences to learn from.
 *
 * @param source the words of the source sentence
 * @param target the words of the target sentence
 * @param cells the pairs of words: for each source word, those with each target word
 */
record SentencePair(int[] source, int[] target, int[] cells) {
  static SentencePair of(int[] source, int[] target, Cooccurrences table) {
    int[] cells = new int[source.length * target.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = table.find(source[i / target.length], target[i % target.length]);
    }
    return new SentencePair(source, target, cells);
  }
}
