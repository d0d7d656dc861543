package org.ankare.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ankare.text.Language;

/**
 * Makes the phrases of a lexicon out of what training linked and those of the lexicon that it
 * adapts. A lookup is to show few that are wrong rather than all that are right: a pair, or pairs
 * of the same stems, must have been linked often enough, and the two must be each other's
 * translation often enough.
 */
final class PhraseTraining {
  private static final int LEAST_COUNT = 3;

  /** The probability that is asked in both directions. */
  private static final double LEAST_PROBABILITY = 0.1;

  /** How much more often a phrase is taken to have occurred than it did. */
  private static final double UNSEEN = 1;

  private static final Comparator<PhrasePair> ORDER =
      Comparator.comparing(PhrasePair::source).thenComparing(PhrasePair::target);

  private final CodedCorpus corpus;
  private final Map<PhrasePair, Probabilities> found = new TreeMap<>(ORDER);

  PhraseTraining(CodedCorpus corpus) {
    this.corpus = corpus;
  }

  /** Adds what was linked so many times. */
  void add(Map<PhrasePair, Integer> counts) {
    Map<PhrasePair, Integer> ofStems = new HashMap<>();
    counts.forEach((pair, count) -> ofStems.merge(pair.stems(), count, Integer::sum));
    Map<PhrasePair, Integer> frequent = new HashMap<>(counts);
    frequent.keySet().removeIf(pair -> ofStems.get(pair.stems()) < LEAST_COUNT);
    Map<String, Integer> sources =
        occurrences(frequent, PhrasePair::source, corpus.sources(), corpus.source());
    Map<String, Integer> targets =
        occurrences(frequent, PhrasePair::target, corpus.targets(), corpus.target());
    frequent.forEach(
        (pair, count) -> {
          double forward = count / (sources.get(pair.source()) + UNSEEN);
          double backward = count / (targets.get(pair.target()) + UNSEEN);
          if (Math.min(forward, backward) >= LEAST_PROBABILITY) {
            put(pair, new Probabilities(forward, backward));
          }
        });
  }

  /** Adds the phrases of a lexicon; of one pair, the greatest probabilities count. */
  void add(Optional<TranslationTable> base) {
    base.ifPresent(
        table -> {
          for (int source = 0; source < table.size(Language.SWEDISH); source++) {
            for (int pair = table.rowStart(source); pair < table.rowEnd(source); pair++) {
              put(
                  new PhrasePair(
                      table.word(Language.SWEDISH, source),
                      table.word(Language.ENGLISH, table.target(pair))),
                  new Probabilities(table.forward(pair), table.backward(pair)));
            }
          }
        });
  }

  private void put(PhrasePair pair, Probabilities probabilities) {
    found.merge(pair, probabilities, Probabilities::or);
  }

  /** Returns how often each phrase of one side occurs. */
  private static Map<String, Integer> occurrences(
      Map<PhrasePair, Integer> pairs,
      Function<PhrasePair, String> side,
      Vocabulary words,
      int[][] sentences) {
    Map<String, Integer> counts = new HashMap<>();
    pairs.keySet().forEach(pair -> counts.put(side.apply(pair), 0));
    for (int[] sentence : sentences) {
      for (int start = 0; start < sentence.length; start++) {
        StringBuilder phrase = new StringBuilder();
        int end = Math.min(sentence.length, start + PhrasePair.LONGEST);
        for (int i = start; i < end; i++) {
          phrase.append(i > start ? " " : "").append(words.words().get(sentence[i]));
          counts.computeIfPresent(phrase.toString(), (key, count) -> count + 1);
        }
      }
    }
    return counts;
  }

  /** Returns all that was added as a layer of the lexicon, in which phrases stand as words. */
  WordPairs pairs() {
    Vocabulary sources = phrases(PhrasePair::source);
    Vocabulary targets = phrases(PhrasePair::target);
    List<WordPairs.Pair> pairs =
        found.entrySet().stream()
            .map(
                entry ->
                    new WordPairs.Pair(
                        sources.number(entry.getKey().source()),
                        targets.number(entry.getKey().target()),
                        entry.getValue().forward(),
                        entry.getValue().backward()))
            .sorted(
                Comparator.comparingInt(WordPairs.Pair::source)
                    .thenComparingInt(WordPairs.Pair::target))
            .toList();
    return new WordPairs(sources, targets, pairs);
  }

  /** Returns the phrases of one side. Nobody asks how rare they are, so they are not. */
  private Vocabulary phrases(Function<PhrasePair, String> side) {
    return new Vocabulary(
        found.keySet().stream().map(side).distinct().collect(Collectors.toMap(p -> p, p -> 1.0)));
  }

  /**
   * How likely the sides of a pair translate each other.
   *
   * @param forward probability of the target side, given the source side
   * @param backward probability of the source side, given the target side
   */
  private record Probabilities(double forward, double backward) {
    Probabilities or(Probabilities other) {
      return new Probabilities(
          Math.max(forward, other.forward), Math.max(backward, other.backward));
    }
  }
}
