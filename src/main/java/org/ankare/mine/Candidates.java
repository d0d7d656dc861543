package org.ankare.mine;

import java.util.Arrays;

/** Pairs of sentences that may be translations, by source sentence, with what their words say. */
final class Candidates {
  private final int[][] targets;
  private final double[][] words;
  private final Best[] ofSource;
  private final Best[] ofTarget;

  /**
   * Takes the candidates of each source sentence.
   *
   * @param targets the target sentences worth scoring
   * @param words what the words of each such pair say, in nats
   * @param targetSentences the number of target sentences
   */
  Candidates(int[][] targets, double[][] words, int targetSentences) {
    this.targets = targets;
    this.words = words;
    ofSource = new Best[targets.length];
    ofTarget = new Best[targetSentences];
    Arrays.setAll(ofSource, i -> new Best());
    Arrays.setAll(ofTarget, i -> new Best());
    for (int source = 0; source < targets.length; source++) {
      for (int i = 0; i < targets[source].length; i++) {
        ofSource[source].add(words[source][i]);
        ofTarget[targets[source][i]].add(words[source][i]);
      }
    }
  }

  /** Returns the target sentences that were scored for a source sentence. */
  int[] targets(int source) {
    return targets[source];
  }

  /** Returns what the words of a pair say, in nats. */
  double words(int source, int place) {
    return words[source][place];
  }

  /**
   * Returns what the words of the strongest other pair say that has either sentence; negative
   * infinity if there is none.
   */
  double rival(int source, int place) {
    double own = words[source][place];
    return Math.max(ofSource[source].beside(own), ofTarget[targets[source][place]].beside(own));
  }

  /** The two highest of some values. */
  private static final class Best {
    private double first = Double.NEGATIVE_INFINITY;
    private double second = Double.NEGATIVE_INFINITY;

    void add(double value) {
      if (value > first) {
        second = first;
        first = value;
      } else if (value > second) {
        second = value;
      }
    }

    /** Returns the highest value when one such value is taken away. */
    double beside(double value) {
      return value == first ? second : first;
    }
  }
}
