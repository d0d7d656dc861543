package org.ankare.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a bead with their best answers: each distinct word of each sentence, by the best
 * word of all sentences of the other side. The slow and telling twin of {@link Coverage}.
 */
final class BeadWords {
  private final List<Integer> sources;
  private final List<Integer> targets;
  private final List<Answered> words = new ArrayList<>();

  BeadWords(
      Coverage.Sides sides, WordMatches matches, List<Integer> sources, List<Integer> targets) {
    this.sources = sources;
    this.targets = targets;
    Map<Integer, Best> ofTarget = new HashMap<>();
    for (int target : targets) {
      for (int type : sides.target().words(target)) {
        ofTarget.put(type, new Best());
      }
    }
    for (int source : sources) {
      for (int type : sides.source().words(source)) {
        Best best = new Best();
        for (int match = matches.start(type); match < matches.end(type); match++) {
          Best answer = ofTarget.get(matches.target(match));
          if (answer != null) {
            best.raise(matches.grade(match), matches.target(match));
            answer.raise(matches.grade(match), type);
          }
        }
        words.add(new Answered(0, source, type, best.grade, best.answer));
      }
    }
    for (int target : targets) {
      for (int type : sides.target().words(target)) {
        Best best = ofTarget.get(type);
        words.add(new Answered(1, target, type, best.grade, best.answer));
      }
    }
  }

  /** Returns the words, those of the source side first, in order of text. */
  List<Answered> words() {
    return words;
  }

  /**
   * Returns the {@link SentenceClass} of each sentence of a side, by its place, in order of text.
   */
  Map<Integer, Integer> sentenceClasses(int side) {
    Map<Integer, int[]> counts = new TreeMap<>();
    (side == 0 ? sources : targets).forEach(sentence -> counts.put(sentence, new int[2]));
    for (Answered word : words) {
      if (word.side() == side) {
        int[] count = counts.get(word.sentence());
        count[0]++;
        count[1] += SentenceClass.answered(word.grade());
      }
    }
    Map<Integer, Integer> classes = new TreeMap<>();
    counts.forEach(
        (sentence, count) -> classes.put(sentence, SentenceClass.of(count[0], count[1])));
    return classes;
  }

  /** The best answer found so far; of equal ones the first. */
  private static final class Best {
    private int grade;
    private int answer = -1;

    void raise(int newGrade, int newAnswer) {
      if (newGrade > grade) {
        grade = newGrade;
        answer = newAnswer;
      }
    }
  }

  /**
   * A word and its best answer.
   *
   * @param side 0 for the source side, 1 for the target side
   * @param sentence the place of its sentence
   * @param type the number of the word on its side
   * @param grade the ordinal of the {@link Grade} of its best answer
   * @param answer the number of that word on the other side, below 0 if there is none
   */
  record Answered(int side, int sentence, int type, int grade, int answer) {
    /** Tells whether two words of opposite sides are each other's best answer. */
    boolean isMutual(Answered other) {
      return side != other.side && type == other.answer && answer == other.type;
    }
  }
}
