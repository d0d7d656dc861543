package org.ankare.score;

import java.util.Arrays;
import org.ankare.text.Steps;

/**
 * How well each sentence in a band is covered by up to four neighbours of the other side: the sum
 * of the weights of its words, each by the best answer among those neighbours. The cost of a bead
 * is made of these sums, whatever its shape.
 */
final class Coverage {
  private static final int MAX = CoarseWeights.MAX_SENTENCES;

  private final int[] from;
  private final int[] to;
  private final float[][] ofSource;
  private final float[][] ofTarget;

  Coverage(GradeRows grades, Gains gains, Sides sides, Band band, Steps steps) {
    from = band.from();
    to = band.to();
    int sources = sides.source().sentences();
    ofSource = new float[sources][];
    ofTarget = new float[sources][];
    GradeRows.Row[] rows = new GradeRows.Row[sources];
    byte[] best = new byte[sides.longest()];
    for (int i = sources - 1; i >= 0; i--) {
      rows[i] = grades.row(i, from[i], Math.min(sides.target().sentences(), to[i] + MAX));
      ofSource[i] = coverSource(rows[i], sides.source().words(i), gains, best);
      ofTarget[i] = coverTargets(rows, i, sides.target(), gains, best);
      if (i + MAX <= sources) {
        rows[i + MAX - 1] = null;
      }
      steps.at(sources - i, sources);
    }
  }

  private static float[] coverSource(GradeRows.Row row, int[] words, Gains gains, byte[] best) {
    int width = row.to() - row.from();
    float[] covered = new float[width * MAX];
    Arrays.fill(covered, Float.NEGATIVE_INFINITY);
    for (int first = 0; first < width; first++) {
      Arrays.fill(best, 0, words.length, (byte) 0);
      for (int count = 0; count < MAX && first + count < width; count++) {
        covered[first * MAX + count] = raise(best, row.ofSource()[first + count], words, gains, 0);
      }
    }
    return covered;
  }

  private static float[] coverTargets(
      GradeRows.Row[] rows, int source, SideWords target, Gains gains, byte[] best) {
    GradeRows.Row row = rows[source];
    int width = row.to() - row.from();
    float[] covered = new float[width * MAX];
    Arrays.fill(covered, Float.NEGATIVE_INFINITY);
    for (int j = 0; j < width; j++) {
      int[] words = target.words(row.from() + j);
      Arrays.fill(best, 0, words.length, (byte) 0);
      for (int count = 0; count < MAX && source + count < rows.length; count++) {
        GradeRows.Row next = rows[source + count];
        int place = row.from() + j - next.from();
        if (place < 0 || place >= next.ofTarget().length) {
          break;
        }
        covered[j * MAX + count] = raise(best, next.ofTarget()[place], words, gains, 1);
      }
    }
    return covered;
  }

  /** Raises the best grades to those given and returns what the sentence is worth by them. */
  private static float raise(byte[] best, byte[] grades, int[] words, Gains gains, int side) {
    float[][] ofWords = side == 0 ? gains.source() : gains.target();
    float sum = 0;
    int answered = 0;
    for (int word = 0; word < words.length; word++) {
      byte grade = grades[word] > best[word] ? grades[word] : best[word];
      best[word] = grade;
      sum += ofWords[words[word]][grade];
      answered += SentenceClass.answered(grade);
    }
    return sum + gains.sentence(side)[SentenceClass.of(words.length, answered)];
  }

  int from(int source) {
    return from[source];
  }

  int to(int source) {
    return to[source];
  }

  /** Returns the sum over the sentences of a bead; negative infinity where it leaves the band. */
  double gain(int source, int sources, int target, int targets) {
    double gain = 0;
    for (int i = source; i < source + sources; i++) {
      int place = target - from[i];
      if (place < 0 || (place * MAX) >= ofSource[i].length) {
        return Double.NEGATIVE_INFINITY;
      }
      gain += ofSource[i][place * MAX + targets - 1];
    }
    float[] row = ofTarget[source];
    for (int j = target - from[source]; j < target - from[source] + targets; j++) {
      gain += row[j * MAX + sources - 1];
    }
    return gain;
  }

  /**
   * The words of both sides.
   *
   * @param source the source side
   * @param target the target side
   */
  record Sides(SideWords source, SideWords target) {
    /** Returns the number of words of the longest sentence. */
    int longest() {
      return Math.max(source.longest(), target.longest());
    }
  }
}
