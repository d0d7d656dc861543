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
 * the languages that some passage is likeliest in, and whose emissions are the standings of each
 * passage, so that a long passage speaks loudly and a short one is heard with its neighbours. From
 * a passage to the next the language changes with a probability that is learned from the document
 * (a few rounds of Baum and Welch), starting from one in twenty: where the two languages take
 * turns, a change is what is expected. A passage's language is the one with the greatest posterior
 * probability, by forward and backward sums, and that is its confidence.
 */
final class PassageChain {
  private static final Comparator<Language> BY_CODE = Comparator.comparing(Language::code);
  private static final int ROUNDS = 4;

  /** What is known of changes beforehand, as if it had been counted. */
  private static final double CHANGES = 1;

  private static final double STEPS = 20;

  /** However long a document is in one language, a change in it is not less likely than this. */
  private static final double LEAST_CHANGE = 0.01;

  private static final double MOST_CHANGE = 0.95;

  /** What is nearer than this may differ by rounding alone. */
  private static final double TIE = 1e-6;

  private final List<Standings> standings;
  private final List<Language> languages;
  private final double[][] emissions;
  private double[][] forward;
  private double[][] backward;
  private double change = CHANGES / STEPS;

  private PassageChain(List<Standings> standings, List<Language> languages) {
    this.standings = standings;
    this.languages = languages;
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
   * @param among the languages that come into question; empty for those that a passage is likeliest
   *     in
   */
  static List<Optional<LanguageGuess>> guesses(List<Standings> standings, Set<Language> among) {
    Set<Language> best = new HashSet<>();
    for (Standings passage : standings) {
      passage.ranked().stream().findFirst().ifPresent(best::add);
    }
    if (best.isEmpty()) {
      return standings.stream().map(passage -> Optional.<LanguageGuess>empty()).toList();
    }
    Set<Language> states = among.isEmpty() ? best : among;
    return new PassageChain(standings, states.stream().sorted(BY_CODE).toList()).guesses();
  }

  private List<Optional<LanguageGuess>> guesses() {
    for (int round = 0; round < ROUNDS; round++) {
      pass();
      change = learnedChange();
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
    forward = new double[emissions.length][];
    backward = new double[emissions.length][];
    forward[0] = normed(emissions[0].clone());
    for (int place = 1; place <= last; place++) {
      forward[place] = normed(times(stepped(forward[place - 1]), emissions[place]));
    }
    backward[last] = new double[languages.size()];
    Arrays.fill(backward[last], 1.0 / languages.size());
    for (int place = last - 1; place >= 0; place--) {
      backward[place] = normed(stepped(times(backward[place + 1], emissions[place + 1])));
    }
  }

  private double[] posterior(int place) {
    return normed(times(forward[place], backward[place]));
  }

  /** Returns the probability of each language a step on; steps look the same from either end. */
  private double[] stepped(double[] from) {
    double sum = Arrays.stream(from).sum();
    double[] to = new double[from.length];
    for (int k = 0; k < to.length; k++) {
      to[k] = (1 - change) * from[k] + changeTo() * (sum - from[k]);
    }
    return to;
  }

  private double changeTo() {
    return change / Math.max(1, languages.size() - 1);
  }

  private double learnedChange() {
    double changes = CHANGES;
    for (int place = 1; place < emissions.length; place++) {
      double[] after = times(backward[place], emissions[place]);
      double all = Arrays.stream(times(stepped(forward[place - 1]), after)).sum();
      double same = Arrays.stream(times(forward[place - 1], after)).sum() * (1 - change);
      changes += all > 0 ? Math.max(0, 1 - same / all) : 0;
    }
    double learned = changes / (STEPS + emissions.length - 1);
    return Math.max(LEAST_CHANGE, Math.min(MOST_CHANGE, learned));
  }

  private static double[] times(double[] one, double[] other) {
    double[] product = new double[one.length];
    for (int k = 0; k < product.length; k++) {
      product[k] = one[k] * other[k];
    }
    return product;
  }

  private static double[] normed(double[] values) {
    double sum = Arrays.stream(values).sum();
    for (int k = 0; k < values.length; k++) {
      values[k] = sum > 0 ? values[k] / sum : 1.0 / values.length;
    }
    return values;
  }
}
