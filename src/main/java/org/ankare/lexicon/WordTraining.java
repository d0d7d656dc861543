package org.ankare.lexicon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ankare.text.Progress;

/**
 * Learns word translation probabilities in both directions by expectation and maximisation: first
 * by Model 1, then by jumps that must agree, where a link counts as the product of what both
 * directions make of it (Liang, Taskar and Klein 2006), then by jumps where they need not, so that
 * words are found that only together are one word. What is kept is counted by Model 1 again: where
 * words stand has taught which belong together, but the lexicon is asked whether sentences do, and
 * to sentences of which only a part is translated place is no help.
 */
final class WordTraining {
  private static final List<Round> ROUNDS =
      List.of(
          Round.ANYWHERE,
          Round.ANYWHERE,
          Round.AGREEING,
          Round.AGREEING,
          Round.AGREEING,
          Round.ALONE,
          Round.ANYWHERE);

  /** Says in a line how words are learned. */
  static final String METHOD =
      "IBM Model 1 in 2 rounds, agreeing HMMs in 3, HMMs alone in 1, Model 1 in 1; "
          + "words, stems and phrases";

  private static final Progress.Stage TRAINING = new Progress.Stage("training", "pairs");

  /** How many pairs of sentences are done at a time. */
  private static final int PORTION = 1024;

  private final Layer words;
  private final SentencePair[] pairs;
  private final WordModel model;
  private final Progress progress;
  private final AtomicLong done = new AtomicLong();
  private JumpModel jumpsForward = JumpModel.untrained();
  private JumpModel jumpsBackward = JumpModel.untrained();

  WordTraining(Layer words, Stems stems, Progress progress) {
    this.words = words;
    this.progress = progress;
    pairs =
        IntStream.range(0, words.corpus().size())
            .parallel()
            .mapToObj(words::pair)
            .toArray(SentencePair[]::new);
    model = new WordModel(words, stems);
  }

  /** Runs all rounds and returns how often each pair was linked in the last of them. */
  PairCounts run() {
    for (Round round : ROUNDS.subList(0, ROUNDS.size() - 1)) {
      LinkCounts counts = count(round);
      model.learn(counts);
      if (round.isByJumps) {
        jumpsForward = counts.jumpsForward();
        jumpsBackward = counts.jumpsBackward();
      }
    }
    return count(ROUNDS.get(ROUNDS.size() - 1)).pairs();
  }

  /** Returns how often words stood for one word, by what was learned. */
  Map<PhrasePair, Integer> phrases() {
    Map<PhrasePair, Integer> counts = new ConcurrentHashMap<>();
    forEachPair(
        i -> {
          Emission.Posteriors given = jumpsForward.posteriors(model.forward(pairs[i]));
          Emission.Posteriors taken = jumpsBackward.posteriors(model.backward(pairs[i]));
          PhrasePair.find(
              words.corpus().worded(i),
              given,
              taken,
              phrase -> counts.merge(phrase, 1, Integer::sum));
        });
    return counts;
  }

  private LinkCounts count(Round round) {
    LinkCounts counts = new LinkCounts(words, round.mustAgree);
    forEachPair(i -> count(pairs[i], round, counts));
    return counts;
  }

  private void forEachPair(IntConsumer action) {
    IntStream.range(0, (pairs.length + PORTION - 1) / PORTION)
        .parallel()
        .forEach(
            portion -> {
              int end = Math.min(pairs.length, (portion + 1) * PORTION);
              for (int i = portion * PORTION; i < end; i++) {
                action.accept(i);
              }
              long counted = done.addAndGet(end - portion * PORTION);
              // Every round goes through all pairs, and so does the search for phrases.
              progress.at(TRAINING, counted, (ROUNDS.size() + 1L) * pairs.length);
            });
  }

  private void count(SentencePair pair, Round round, LinkCounts counts) {
    Emission given = model.forward(pair);
    Emission taken = model.backward(pair);
    if (round.isByJumps) {
      counts.add(pair, jumpsForward.posteriors(given), jumpsBackward.posteriors(taken));
    } else {
      counts.add(pair, given.anywhere(), taken.anywhere());
    }
  }

  /** How words are linked by what the rounds before have learned. */
  private enum Round {
    /** By Model 1, each direction by itself. */
    ANYWHERE(false, false),
    /** By jumps, in both directions alike. */
    AGREEING(true, true),
    /** By jumps, each direction by itself. */
    ALONE(true, false);

    private final boolean isByJumps;
    private final boolean mustAgree;

    Round(boolean isByJumps, boolean mustAgree) {
      this.isByJumps = isByJumps;
      this.mustAgree = mustAgree;
    }
  }
}
