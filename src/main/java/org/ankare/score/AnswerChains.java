package org.ankare.score;

import java.util.Arrays;

/**
 * For each target word, the words of one source sentence that it answers: chains through arrays
 * that are used again for the next sentence. Not for more than one thread.
 */
final class AnswerChains {
  private final WordMatches matches;
  private final int[] firsts;
  private int[] nexts = new int[64];
  private int[] words = new int[64];
  private byte[] grades = new byte[64];

  AnswerChains(int targetTypes, WordMatches matches) {
    this.matches = matches;
    firsts = new int[targetTypes];
    Arrays.fill(firsts, -1);
  }

  /** Makes the chains of a sentence with these words; those of another must have been cleared. */
  void chain(int[] sourceWords) {
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
        nexts[count] = firsts[answer];
        firsts[answer] = count++;
      }
    }
  }

  /** Takes the chains of a sentence with these words away. */
  void clear(int[] sourceWords) {
    for (int word : sourceWords) {
      for (int match = matches.start(word); match < matches.end(word); match++) {
        firsts[matches.target(match)] = -1;
      }
    }
  }

  /** Returns the first link of a target word's chain, below 0 if it answers nothing. */
  int first(int targetWord) {
    return firsts[targetWord];
  }

  /** Returns the next link of a chain, below 0 at its end. */
  int next(int link) {
    return nexts[link];
  }

  /** Returns the place in the sentence of the word that is answered. */
  int word(int link) {
    return words[link];
  }

  /** Returns the ordinal of the {@link Grade} of the answer. */
  byte grade(int link) {
    return grades[link];
  }
}
