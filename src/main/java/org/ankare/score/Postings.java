package org.ankare.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An inverted index: which target sentences have each word. It finds the few target sentences that
 * may say what a source sentence says without scoring them all.
 */
final class Postings {
  /** How many target sentences are worth scoring for one source sentence. */
  private static final int MOST = 40;

  private final Coverage.Sides sides;
  private final WordMatches matches;
  private final Gains gains;
  private final int[][] sentencesWith;

  Postings(Coverage.Sides sides, WordMatches matches, Gains gains) {
    this.sides = sides;
    this.matches = matches;
    this.gains = gains;
    int[] counts = new int[sides.target().types()];
    for (int sentence = 0; sentence < sides.target().sentences(); sentence++) {
      for (int word : sides.target().words(sentence)) {
        counts[word]++;
      }
    }
    sentencesWith = new int[counts.length][];
    for (int word = 0; word < counts.length; word++) {
      sentencesWith[word] = new int[counts[word]];
    }
    Arrays.fill(counts, 0);
    for (int sentence = 0; sentence < sides.target().sentences(); sentence++) {
      for (int word : sides.target().words(sentence)) {
        sentencesWith[word][counts[word]++] = sentence;
      }
    }
  }

  /** Returns up to {@link #MOST} target sentences in order of text. */
  List<Integer> answering(int source) {
    double[] worths = new double[sides.target().sentences()];
    List<Integer> touched = new ArrayList<>();
    for (int word : sides.source().words(source)) {
      for (int match = matches.start(word); match < matches.end(word); match++) {
        double worth =
            gains.worth(0, word, matches.grade(match))
                + gains.worth(1, matches.target(match), matches.grade(match));
        for (int sentence : sentencesWith[matches.target(match)]) {
          if (worths[sentence] == 0) {
            touched.add(sentence);
          }
          worths[sentence] += Math.max(1e-9, worth);
        }
      }
    }
    return touched.stream()
        .sorted(Comparator.comparingDouble((Integer sentence) -> -worths[sentence]))
        .limit(MOST)
        .sorted()
        .toList();
  }
}
