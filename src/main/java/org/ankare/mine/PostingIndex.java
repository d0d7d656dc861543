package org.ankare.mine;

import java.util.Arrays;
import org.ankare.score.PairScorer;

/**
 * An inverted index in memory. A sentence is ranked by what it shares over a power of what it could
 * share, so that neither short nor long ones push the others out. Words that too many sentences
 * have are left out: they cost most and tell least.
 */
final class PostingIndex implements CandidateIndex {
  private static final double LONG_SENTENCES = 0.4;

  /** A word is common if more than this share of the sentences has it. */
  private static final double COMMON = 0.1;

  /** A word that so few sentences have is never common. */
  private static final int FEW = 50;

  private final int[][] sentencesWith;
  private final float[] scales;

  PostingIndex(PairScorer scorer) {
    int sentences = scorer.targets();
    int[] counts = new int[scorer.targetWords()];
    scales = new float[sentences];
    for (int sentence = 0; sentence < sentences; sentence++) {
      scales[sentence] = (float) Math.pow(1 + scorer.targetWorth(sentence), -LONG_SENTENCES);
      for (int word : scorer.targetWords(sentence)) {
        counts[word]++;
      }
    }
    sentencesWith = new int[counts.length][];
    double most = Math.max(FEW, COMMON * sentences);
    for (int word = 0; word < counts.length; word++) {
      sentencesWith[word] = new int[counts[word] <= most ? counts[word] : 0];
    }
    Arrays.fill(counts, 0);
    for (int sentence = 0; sentence < sentences; sentence++) {
      for (int word : scorer.targetWords(sentence)) {
        if (sentencesWith[word].length > 0) {
          sentencesWith[word][counts[word]++] = sentence;
        }
      }
    }
  }

  @Override
  public Searcher searcher() {
    return new Accumulator();
  }

  /** Adds up the worth of each sentence. */
  private final class Accumulator implements Searcher {
    private final float[] worths = new float[scales.length];
    private final int[] touched = new int[scales.length];
    private final long[] keys = new long[scales.length];
    private int count;

    @Override
    public void add(int word, float worth) {
      if (worth <= 0) {
        return;
      }
      for (int sentence : sentencesWith[word]) {
        if (worths[sentence] == 0) {
          touched[count++] = sentence;
        }
        worths[sentence] += worth;
      }
    }

    @Override
    public int[] search(int most) {
      for (int i = 0; i < count; i++) {
        int sentence = touched[i];
        // Floats above 0 are in the order of their bits; turned round, the best stands first.
        long rank = ~Float.floatToIntBits(worths[sentence] * scales[sentence]);
        keys[i] = rank << 32 | sentence;
        worths[sentence] = 0;
      }
      Arrays.sort(keys, 0, count);
      int[] found = new int[Math.min(most, count)];
      for (int i = 0; i < found.length; i++) {
        found[i] = (int) keys[i];
      }
      count = 0;
      return found;
    }
  }
}
