package org.ankare.mine;

import java.util.Arrays;
import org.ankare.score.PairScorer;

/** Pairs of sentences that may be translations, by source sentence, with what their words say. */
final class Candidates {
  private final PairScorer scorer;
  private final int[][] targets;
  private final double[][] words;
  private final Best[] ofSource;
  private final Best[] ofTarget;

  /**
   * Takes the candidates of each source sentence.
   *
   * @param targets the target sentences worth scoring
   * @param words what the words of each such pair say, in nats
   * @param scorer knows which sentences are copies of each other
   */
  Candidates(int[][] targets, double[][] words, PairScorer scorer) {
    this.scorer = scorer;
    this.targets = targets;
    this.words = words;
    ofSource = new Best[targets.length];
    ofTarget = new Best[scorer.targets()];
    Arrays.setAll(ofSource, i -> new Best());
    Arrays.setAll(ofTarget, i -> new Best());
    for (int source = 0; source < targets.length; source++) {
      for (int i = 0; i < targets[source].length; i++) {
        int target = targets[source][i];
        ofSource[source].add(words[source][i], scorer.targetTwin(target));
        ofTarget[target].add(words[source][i], scorer.sourceTwin(source));
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
   * Returns what the words of the strongest other pair say that has either sentence, and another
   * one that is no copy of the other; negative infinity if there is none.
   */
  double rival(int source, int place) {
    int target = targets[source][place];
    return Math.max(
        ofSource[source].beside(scorer.targetTwin(target)),
        ofTarget[target].beside(scorer.sourceTwin(source)));
  }

  /** The highest of some values, and the highest of those under another key. */
  private static final class Best {
    private double first = Double.NEGATIVE_INFINITY;
    private double second = Double.NEGATIVE_INFINITY;
    private int key = -1;

    void add(double value, int ofKey) {
      if (value > first) {
        second = ofKey == key ? second : first;
        first = value;
        key = ofKey;
      } else if (value > second && ofKey != key) {
        second = value;
      }
    }

    /** Returns the highest value under any other key. */
    double beside(int otherKey) {
      return otherKey == key ? second : first;
    }
  }
}
