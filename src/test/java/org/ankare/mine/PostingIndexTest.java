package org.ankare.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.PairFeatures;
import org.ankare.score.PairScorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostingIndexTest {
  static LongStream seeds() {
    return Cases.seeds(40);
  }

  /** The oracle: each target sentence is looked at in turn. */
  private static List<Integer> ranked(PairScorer scorer, int source, int targets) {
    Map<Integer, Float> worths = new HashMap<>();
    scorer.answers(source, (word, worth) -> worths.merge(word, worth, Float::sum));
    Map<Integer, Double> shared = new HashMap<>();
    for (int target = 0; target < targets; target++) {
      double sum = 0;
      for (int word : scorer.targetWords(target)) {
        sum += worths.getOrDefault(word, 0f);
      }
      shared.put(target, sum * Math.pow(1 + scorer.targetWorth(target), -0.4));
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ranksAsAnExhaustiveSearchDoes(long seed) {
    Bitext piles = Cases.bitext(seed);
    PairScorer scorer = new PairScorer(piles, Lexicon.shipped(), PairFeatures.none());
    int targets = piles.target().size();
    CandidateIndex.Searcher searcher = new PostingIndex(scorer).searcher();
    for (int source = 0; source < piles.source().size(); source++) {
      List<Integer> expected = ranked(scorer, source, targets);
      scorer.answers(source, searcher::add);
      List<Integer> all = IntStream.of(searcher.search(targets)).boxed().toList();
      assertThat(all).containsExactlyInAnyOrderElementsOf(expected);
      scorer.answers(source, searcher::add);
      List<Integer> some = IntStream.of(searcher.search(3)).boxed().toList();
      assertThat(some).isEqualTo(new ArrayList<>(all).subList(0, Math.min(3, all.size())));
    }
  }
}
