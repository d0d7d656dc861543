package org.ankare.score;

/**
 * Grades of the words of a source sentence against a range of target sentences, and of their words
 * against it. Takes time in proportion to the words of the range and the answers found.
 */
final class GradeRows {
  private final SideWords source;
  private final SideWords target;
  private final AnswerChains chains;

  GradeRows(SideWords source, SideWords target, WordMatches matches) {
    this.source = source;
    this.target = target;
    chains = new AnswerChains(target.types(), matches);
  }

  /** Returns the grades of a source sentence against the target sentences from..to (exclusive). */
  Row row(int sentence, int from, int to) {
    int[] sourceWords = source.words(sentence);
    chains.chain(sourceWords);
    Row row = new Row(from, sourceWords.length, new byte[to - from][], new byte[to - from][]);
    for (int j = from; j < to; j++) {
      int[] targetWords = target.words(j);
      byte[] ofSource = new byte[sourceWords.length];
      byte[] ofTarget = new byte[targetWords.length];
      for (int t = 0; t < targetWords.length; t++) {
        int answer = chains.first(targetWords[t]);
        for (; answer >= 0; answer = chains.next(answer)) {
          byte grade = chains.grade(answer);
          ofTarget[t] = ofTarget[t] < grade ? grade : ofTarget[t];
          int s = chains.word(answer);
          ofSource[s] = ofSource[s] < grade ? grade : ofSource[s];
        }
      }
      row.ofSource()[j - from] = ofSource;
      row.ofTarget()[j - from] = ofTarget;
    }
    chains.clear(sourceWords);
    return row;
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
