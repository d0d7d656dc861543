package org.ankare.lexicon;

import java.util.Arrays;

/**
 * Word alignment by a hidden Markov model (Vogel, Ney and Tillmann 1996): a word comes from a word
 * not far from where the word before it came from. Otherwise than there, jumps are learned as one
 * distribution for sentences of any length, and a word that comes from none leaves the place as it
 * was (Och and Ney 2003), a place before the beginning among them.
 */
final class JumpModel {
  /** The longest jump; sentences must be shorter. */
  static final int REACH = 100;

  /** Keeps every jump possible. */
  private static final double LEAST = 1e-5;

  private final double[] jumps;
  private final double[] jumpsBack;

  private JumpModel(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    jumps = Arrays.stream(weights).map(weight -> weight / sum + LEAST).toArray();
    jumpsBack = new double[jumps.length];
    for (int i = 0; i < jumps.length; i++) {
      jumpsBack[i] = jumps[jumps.length - 1 - i];
    }
  }

  /** Returns a model that holds the next word for the likeliest, and far ones for unlikely. */
  static JumpModel untrained() {
    double[] weights = noJumps();
    for (int i = 0; i < weights.length; i++) {
      double distance = 1 + Math.abs(i - REACH - 1);
      weights[i] = 1 / (distance * distance);
    }
    return new JumpModel(weights);
  }

  /** Returns the model that learns from how often each jump was made, see {@link #noJumps}. */
  static JumpModel of(double[] counts) {
    return new JumpModel(counts);
  }

  /** Returns a count of 0 for each jump, from {@code -REACH} on. */
  static double[] noJumps() {
    return new double[2 * REACH + 1];
  }

  /** Returns where words came from. */
  Emission.Posteriors posteriors(Emission emission) {
    return new Pass(emission).posteriors();
  }

  /** The forward and backward pass over a sentence. Place 0 is before the beginning. */
  private final class Pass {
    private final Emission emission;
    private final int places;

    /** The probability of leaving a place for a word, over that of all jumps within reach. */
    private final double[] leaving;

    /** The probability of each place after each word, and before the first. */
    private final double[] mass;

    /** The part of it that comes from a jump to the place, not from a word that came from none. */
    private final double[] jumped;

    Pass(Emission emission) {
      this.emission = emission;
      places = emission.states() + 1;
      leaving = new double[places];
      for (int from = 0; from < places; from++) {
        double within = 0;
        for (int to = 1; to < places; to++) {
          within += jumps[REACH + to - from];
        }
        leaving[from] = (1 - Emission.COMES_FROM_NONE) / within;
      }
      mass = new double[(emission.observations() + 1) * places];
      jumped = new double[emission.observations() * places];
      mass[0] = 1;
      for (int t = 0; t < emission.observations(); t++) {
        advance(t);
      }
    }

    private double word(int t, int place) {
      return emission.words()[t * emission.states() + place - 1];
    }

    private void advance(int t) {
      double[] arriving = new double[places];
      for (int from = 0; from < places; from++) {
        double left = mass[t * places + from] * leaving[from];
        for (int to = 0; to < places; to++) {
          arriving[to] += left * jumps[REACH - from + to];
        }
      }
      double staying = Emission.COMES_FROM_NONE * emission.empty()[t];
      double sum = 0;
      for (int place = 0; place < places; place++) {
        double by = place == 0 ? 0 : arriving[place] * word(t, place);
        jumped[t * places + place] = by;
        mass[(t + 1) * places + place] = by + mass[t * places + place] * staying;
        sum += mass[(t + 1) * places + place];
      }
      for (int place = 0; place < places; place++) {
        jumped[t * places + place] /= sum;
        mass[(t + 1) * places + place] /= sum;
      }
    }

    Emission.Posteriors posteriors() {
      double[] links = new double[emission.words().length];
      double[] empty = new double[emission.observations()];
      double[] counts = noJumps();
      double[] after = new double[places];
      Arrays.fill(after, 1);
      for (int t = emission.observations() - 1; t >= 0; t--) {
        empty[t] = link(t, after, links);
        after = retreat(t, after, counts);
      }
      return new Emission.Posteriors(links, empty, counts);
    }

    /** Writes the links of a word and returns the probability that it has none. */
    private double link(int t, double[] after, double[] links) {
      double sum = 0;
      for (int place = 0; place < places; place++) {
        sum += mass[(t + 1) * places + place] * after[place];
      }
      double linked = 0;
      for (int place = 1; place < places; place++) {
        double link = jumped[t * places + place] * after[place] / sum;
        links[t * emission.states() + place - 1] = link;
        linked += link;
      }
      return Math.max(0, 1 - linked);
    }

    /** Returns how likely what follows is after each place, from a word earlier on. */
    private double[] retreat(int t, double[] after, double[] counts) {
      double[] words = new double[places];
      double[] before = new double[places];
      for (int to = 1; to < places; to++) {
        words[to] = word(t, to) * after[to];
        for (int from = 0; from < places; from++) {
          before[from] += words[to] * jumpsBack[REACH - to + from];
        }
      }
      double staying = Emission.COMES_FROM_NONE * emission.empty()[t];
      double ofSentence = 0;
      double sum = 0;
      for (int from = 0; from < places; from++) {
        before[from] = before[from] * leaving[from] + staying * after[from];
        ofSentence += mass[t * places + from] * before[from];
        sum += before[from];
      }
      for (int from = 0; from < places; from++) {
        double left = mass[t * places + from] * leaving[from] / ofSentence;
        for (int to = 1; to < places; to++) {
          counts[REACH - from + to] += left * jumps[REACH - from + to] * words[to];
        }
        before[from] /= sum;
      }
      return before;
    }
  }
}
