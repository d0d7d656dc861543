package org.ankare.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Language;

/**
 * Settles the languages of a document's passages together: a hidden Markov model whose states are
 * the languages that some passage may be in by itself, and whose emissions are the standings of
 * each passage, so that a long passage speaks loudly and a short one is heard with its neighbours.
 * How likely the language changes from a passage to the next, and which one it then changes to, is
 * learned from the document (a few rounds of Baum and Welch), starting from one change in twenty:
 * where two languages take turns, a change is what is expected. A passage's language is the one
 * with the greatest posterior probability, by forward and backward sums, and that is its
 * confidence.
 */
final class PassageChain {
  private static final Comparator<Language> BY_CODE = Comparator.comparing(Language::code);
  private static final int ROUNDS = 4;

  /** What a language may be behind in a passage and yet come into question, in nats. */
  private static final double REACH = 4;

  /** What is known of changes beforehand, as if it had been counted. */
  private static final double CHANGES = 1;

  private static final double STEPS = 20;

  /** However long a document is in one language, a change in it is not less likely than this. */
  private static final double LEAST_CHANGE = 0.01;

  private static final double MOST_CHANGE = 0.95;

  /** What is counted of a language that has not been seen, and so the least that others leave. */
  private static final double LEAST_SHARE = 0.2;

  /** What is nearer than this may differ by rounding alone. */
  private static final double TIE = 1e-6;

  private final List<Standings> standings;
  private final List<Language> languages;
  private final double[][] emissions;
  private double[][] forward;
  private double[][] backward;
  private double change = CHANGES / STEPS;
  private double[] shares;

  private PassageChain(List<Standings> standings, List<Language> languages) {
    this.standings = standings;
    this.languages = languages;
    shares = new double[languages.size()];
    Arrays.fill(shares, 1.0 / shares.length);
    emissions = new double[standings.size()][languages.size()];
    for (int place = 0; place < emissions.length; place++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < languages.size(); k++) {
        emissions[place][k] = standings.get(place).points(languages.get(k));
        most = Math.max(most, emissions[place][k]);
      }
      for (int k = 0; k < languages.size(); k++) {
        emissions[place][k] = Math.exp(emissions[place][k] - most);
      }
    }
  }

  /**
   * Returns a guess for each passage, or none for any if none of them has standings.
   *
   * @param among the languages that come into question; empty for those that some passage may be in
   */
  static List<Optional<LanguageGuess>> guesses(List<Standings> standings, Set<Language> among) {
    Set<Language> possible = new HashSet<>();
    standings.forEach(passage -> possible.addAll(passage.within(REACH)));
    if (possible.isEmpty()) {
      return standings.stream().map(passage -> Optional.<LanguageGuess>empty()).toList();
    }
    Set<Language> states = among.isEmpty() ? possible : among;
    return new PassageChain(standings, states.stream().sorted(BY_CODE).toList()).guesses();
  }

  private List<Optional<LanguageGuess>> guesses() {
    for (int round = 0; round < ROUNDS; round++) {
      pass();
      learn();
    }
    pass();
    List<Optional<LanguageGuess>> guesses = new ArrayList<>();
    int best = 0;
    for (int place = 0; place < emissions.length; place++) {
      double[] posterior = posterior(place);
      best = best(posterior, best);
      double confidence = Math.min(1, posterior[best]);
      guesses.add(Optional.of(standings.get(place).guess(languages.get(best), confidence)));
    }
    return guesses;
  }

  /** Returns the likeliest; between two that are equally likely, the one before stays. */
  private static int best(double[] posterior, int before) {
    int best = before;
    for (int k = 0; k < posterior.length; k++) {
      best = posterior[k] > posterior[best] + TIE ? k : best;
    }
    return best;
  }

  /** Sums up all ways through the languages, from both ends, each place scaled to a sum of 1. */
  private void pass() {
    int last = emissions.length - 1;
    double[][] steps = steps();
    forward = new double[emissions.length][];
    backward = new double[emissions.length][];
    forward[0] = normed(emissions[0].clone());
    for (int place = 1; place <= last; place++) {
      forward[place] = normed(times(stepped(forward[place - 1], steps, true), emissions[place]));
    }
    backward[last] = new double[languages.size()];
    Arrays.fill(backward[last], 1.0 / languages.size());
    for (int place = last - 1; place >= 0; place--) {
      backward[place] =
          normed(stepped(times(backward[place + 1], emissions[place + 1]), steps, false));
    }
  }

  private double[] posterior(int place) {
    return normed(times(forward[place], backward[place]));
  }

  /** Returns how likely each language is after each, in one step. */
  private double[][] steps() {
    double[][] steps = new double[shares.length][shares.length];
    for (int from = 0; from < shares.length; from++) {
      for (int to = 0; to < shares.length; to++) {
        steps[from][to] =
            from == to ? 1 - change : change * shares[to] / Math.max(LEAST_SHARE, 1 - shares[from]);
      }
    }
    return steps;
  }

  /** Returns what comes of probabilities a step on, or a step back. */
  private static double[] stepped(double[] start, double[][] steps, boolean isForward) {
    double[] end = new double[start.length];
    for (int i = 0; i < start.length; i++) {
      for (int k = 0; k < start.length; k++) {
        end[i] += start[k] * (isForward ? steps[k][i] : steps[i][k]);
      }
    }
    return end;
  }

  /** Learns from the last pass how often languages change, and how common each is. */
  private void learn() {
    double[][] steps = steps();
    double changes = CHANGES;
    double[] counts = new double[shares.length];
    Arrays.fill(counts, LEAST_SHARE);
    for (int place = 0; place < emissions.length; place++) {
      double[] posterior = posterior(place);
      for (int k = 0; k < counts.length; k++) {
        counts[k] += posterior[k];
      }
      if (place > 0) {
        double[] after = times(backward[place], emissions[place]);
        double all = sum(times(stepped(forward[place - 1], steps, true), after));
        double same = sum(times(forward[place - 1], after)) * (1 - change);
        changes += all > 0 ? Math.max(0, 1 - same / all) : 0;
      }
    }
    double learned = changes / (STEPS + emissions.length - 1);
    change = Math.max(LEAST_CHANGE, Math.min(MOST_CHANGE, learned));
    shares = normed(counts);
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  private static double[] times(double[] one, double[] other) {
    double[] product = new double[one.length];
    for (int k = 0; k < product.length; k++) {
      product[k] = one[k] * other[k];
    }
    return product;
  }

  private static double[] normed(double[] values) {
    double sum = sum(values);
    for (int k = 0; k < values.length; k++) {
      values[k] = sum > 0 ? values[k] / sum : 1.0 / values.length;
    }
    return values;
  }
}
