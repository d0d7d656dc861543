package org.ankare.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** The word pairs of one layer after training, in order of source word, then of target word. */
final class WordPairs {
  private final Vocabulary sources;
  private final Vocabulary targets;
  private final List<Pair> pairs;

  WordPairs(Vocabulary sources, Vocabulary targets, List<Pair> pairs) {
    this.sources = sources;
    this.targets = targets;
    this.pairs = List.copyOf(pairs);
  }

  /** Writes the layer as {@link TranslationTable} reads it. */
  void write(DataOutputStream out) throws IOException {
    PackedWords.write(out, sources.words(), sources.rarities());
    PackedWords.write(out, targets.words(), targets.rarities());
    out.writeInt(pairs.size());
    int next = 0;
    for (int source = 0; source <= sources.size(); source++) {
      out.writeInt(next);
      while (next < pairs.size() && pairs.get(next).source() == source) {
        next++;
      }
    }
    for (Pair pair : pairs) {
      out.writeInt(pair.target());
    }
    for (Pair pair : pairs) {
      out.writeByte(TranslationTable.quantized(pair.forward()));
    }
    for (Pair pair : pairs) {
      out.writeByte(TranslationTable.quantized(pair.backward()));
    }
  }

  /**
   * A pair with its probabilities.
   *
   * @param source number of the source word
   * @param target number of the target word
   * @param forward probability of the target word, given the source word
   * @param backward probability of the source word, given the target word
   */
  record Pair(int source, int target, double forward, double backward) {}
}
