package org.ankare.score;

import java.util.Arrays;
import org.ankare.lexicon.Lexicon;

/** Which words of the two sides answer each other, and how well: a sparse table by source word. */
final class WordMatches {
  private final int[] starts;
  private final int[] targets;
  private final byte[] grades;

  WordMatches(SideWords source, SideWords target, Lexicon lexicon) {
    starts = new int[source.types() + 1];
    int[] found = new int[1024];
    byte[] foundGrades = new byte[1024];
    Answers answers = new Answers(target, lexicon);
    int next = 0;
    for (int type = 0; type < source.types(); type++) {
      int[] answering = answers.of(source.type(type));
      if (next + answering.length > found.length) {
        found = Arrays.copyOf(found, (next + answering.length) * 2);
        foundGrades = Arrays.copyOf(foundGrades, (next + answering.length) * 2);
      }
      for (int answer : answering) {
        found[next] = answer;
        foundGrades[next++] = answers.takeGrade(answer);
      }
      starts[type + 1] = next;
    }
    targets = Arrays.copyOf(found, next);
    grades = Arrays.copyOf(foundGrades, next);
  }

  int start(int source) {
    return starts[source];
  }

  int end(int source) {
    return starts[source + 1];
  }

  int target(int match) {
    return targets[match];
  }

  /** Returns the ordinal of the {@link Grade} of a match. */
  byte grade(int match) {
    return grades[match];
  }
}
