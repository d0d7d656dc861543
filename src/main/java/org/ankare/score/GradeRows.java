package org.ankare.score;

import java.util.Arrays;

/**
 * Grades of the words of a source sentence against a range of target sentences, and of their words
 * against it. Takes time in proportion to the words of the range and the answers found.
 */
final class GradeRows {
  private final SideWords source;
  private final SideWords target;
  private final WordMatches matches;
  private final int[] heads;
  private int[] nexts = new int[64];
  private int[] words = new int[64];
  private byte[] grades = new byte[64];

  GradeRows(SideWords source, SideWords target, WordMatches matches) {
    this.source = source;
    this.target = target;
    this.matches = matches;
    heads = new int[target.types()];
    Arrays.fill(heads, -1);
  }

  /** Returns the grades of a source sentence against the target sentences from..to (exclusive). */
  Row row(int sentence, int from, int to) {
    int[] sourceWords = source.words(sentence);
    chainAnswers(sourceWords);
    Row row = new Row(from, sourceWords.length, new byte[to - from][], new byte[to - from][]);
    for (int j = from; j < to; j++) {
      int[] targetWords = target.words(j);
      byte[] ofSource = new byte[sourceWords.length];
      byte[] ofTarget = new byte[targetWords.length];
      for (int t = 0; t < targetWords.length; t++) {
        for (int answer = heads[targetWords[t]]; answer >= 0; answer = nexts[answer]) {
          byte grade = grades[answer];
          ofTarget[t] = ofTarget[t] < grade ? grade : ofTarget[t];
          int s = words[answer];
          ofSource[s] = ofSource[s] < grade ? grade : ofSource[s];
        }
      }
      row.ofSource()[j - from] = ofSource;
      row.ofTarget()[j - from] = ofTarget;
    }
    for (int word : sourceWords) {
      for (int match = matches.start(word); match < matches.end(word); match++) {
        heads[matches.target(match)] = -1;
      }
    }
    return row;
  }

  /** Chains, for each target word, the words of the sentence that it answers. */
  private void chainAnswers(int[] sourceWords) {
    int count = 0;
    for (int s = 0; s < sourceWords.length; s++) {
      int word = sourceWords[s];
      int needed = count + matches.end(word) - matches.start(word);
      if (needed > nexts.length) {
        nexts = Arrays.copyOf(nexts, needed * 2);
        words = Arrays.copyOf(words, needed * 2);
        grades = Arrays.copyOf(grades, needed * 2);
      }
      for (int match = matches.start(word); match < matches.end(word); match++) {
        int answer = matches.target(match);
        words[count] = s;
        grades[count] = matches.grade(match);
        nexts[count] = heads[answer];
        heads[answer] = count++;
      }
    }
  }

  /**
   * Grades of one source sentence.
   *
   * @param from the first target sentence
   * @param words how many words the source sentence has
   * @param ofSource for each target sentence, the grade of each word of the source sentence
   * @param ofTarget for each target sentence, the grade of each of its words
   */
  record Row(int from, int words, byte[][] ofSource, byte[][] ofTarget) {
    int to() {
      return from + ofSource.length;
    }
  }
}
