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
  private static final Comparator<SentenceLink> HEAVIEST_FIRST =
      Comparator.comparingDouble((SentenceLink link) -> -link.weight())
          .thenComparingInt(SentenceLink::target);

  private final Coverage.Sides sides;
  private final WordMatches matches;
  private final Gains gains;
  private final int[][] sentencesWith;
  private final double[] worths;

  /**
   * Makes the index.
   *
   * @param common words that more than so many sentences have are left out
   */
  Postings(Coverage.Sides sides, WordMatches matches, Gains gains, int common) {
    this.sides = sides;
    this.matches = matches;
    this.gains = gains;
    worths = new double[sides.target().sentences()];
    int[] counts = sides.target().sentencesWith();
    sentencesWith = new int[counts.length][];
    for (int word = 0; word < counts.length; word++) {
      sentencesWith[word] = new int[counts[word] <= common ? counts[word] : 0];
    }
    Arrays.fill(counts, 0);
    for (int sentence = 0; sentence < sides.target().sentences(); sentence++) {
      for (int word : sides.target().words(sentence)) {
        if (sentencesWith[word].length > 0) {
          sentencesWith[word][counts[word]++] = sentence;
        }
      }
    }
  }

  /** Returns the target sentences that answer most, in order of text. */
  List<SentenceLink> answering(int source, int most) {
    List<Integer> touched = new ArrayList<>();
    for (int word : sides.source().words(source)) {
      for (int match = matches.start(word); match < matches.end(word); match++) {
        int answer = matches.target(match);
        double worth =
            gains.worth(0, word, matches.grade(match))
                + gains.worth(1, answer, matches.grade(match));
        for (int sentence : sentencesWith[answer]) {
          if (worths[sentence] == 0) {
            touched.add(sentence);
          }
          worths[sentence] += Math.max(1e-9, worth);
        }
      }
    }
    List<SentenceLink> links = new ArrayList<>();
    for (int sentence : touched) {
      links.add(new SentenceLink(source, sentence, worths[sentence]));
      worths[sentence] = 0;
    }
    return links.stream()
        .sorted(HEAVIEST_FIRST)
        .limit(most)
        .sorted(Comparator.comparingInt(SentenceLink::target))
        .toList();
  }
}
