package org.ankare.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairScorerTest {
  static LongStream seeds() {
    return Cases.seeds(30);
  }

  /** The oracle: the lift of each word by its best answer, found by looking at all pairs. */
  private static final class Slow {
    private final SideWords source;
    private final SideWords target;
    private final WordMatches matches;
    private final Lifts sourceLifts;
    private final Lifts targetLifts;

    Slow(Bitext piles, Lexicon lexicon) {
      source = new SideWords(piles.source(), Language.SWEDISH, lexicon);
      target = new SideWords(piles.target(), Language.ENGLISH, lexicon);
      matches = new WordMatches(source, target, lexicon);
      sourceLifts = new Lifts(source, Language.SWEDISH, lexicon, 1);
      targetLifts = new Lifts(target, Language.ENGLISH, lexicon, 1);
    }

    double words(int i, int j) {
      double sum = 0;
      double strongest = 0;
      double strongestSource = 0;
      for (int word : target.words(j)) {
        int best = 0;
        for (int other : source.words(i)) {
          best = Math.max(best, grade(other, word));
        }
        double lift = targetLifts.of(word, best);
        sum += lift;
        strongest = Grade.isSpelling(best) ? Math.max(strongest, lift) : strongest;
      }
      for (int word : source.words(i)) {
        int best = 0;
        for (int other : target.words(j)) {
          best = Math.max(best, grade(word, other));
        }
        double lift = sourceLifts.of(word, best);
        sum += lift;
        strongestSource =
            Grade.isSpelling(best) ? Math.max(strongestSource, lift) : strongestSource;
      }
      double alone = strongest + strongestSource;
      return sum - Math.max(0, alone - Math.max(0, sum - alone));
    }

    private int grade(int sourceWord, int targetWord) {
      for (int match = matches.start(sourceWord); match < matches.end(sourceWord); match++) {
        if (matches.target(match) == targetWord) {
          return matches.grade(match);
        }
      }
      return 0;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void scoresEachPairAsTheSlowWayDoes(long seed) {
    Bitext piles = Cases.bitext(seed);
    Slow slow = new Slow(piles, Lexicon.shipped());
    PairScorer.Aim aim = new PairScorer(piles, Lexicon.shipped(), PairFeatures.none()).aim();
    for (int i = 0; i < piles.source().size(); i++) {
      aim.at(i);
      for (int j = 0; j < piles.target().size(); j++) {
        assertThat(aim.words(j)).isCloseTo(slow.words(i, j), within(1e-3));
      }
    }
  }
}
