package org.ankare.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BestBeadsTest {
  private static final int SIDE = 7;

  static LongStream seeds() {
    return Cases.seeds(200);
  }

  private static List<CandidateBead> candidates(Random random) {
    List<CandidateBead> beads = new ArrayList<>();
    for (int count = random.nextInt(12); count > 0; count--) {
      int sources = random.nextInt(3) + 1;
      int targets = random.nextInt(3) + 1;
      int source = random.nextInt(SIDE - sources + 1);
      int target = random.nextInt(SIDE - targets + 1);
      // Few values, so that there are ties.
      double probability = (random.nextInt(10) + 1) / 10.0;
      beads.add(new CandidateBead(source, sources, target, targets, probability));
    }
    return beads;
  }

  private static double value(List<CandidateBead> beads, double toll) {
    return beads.stream().mapToDouble(bead -> bead.probability() - toll).sum();
  }

  private static boolean isChain(List<CandidateBead> beads) {
    for (int i = 1; i < beads.size(); i++) {
      CandidateBead before = beads.get(i - 1);
      if (before.sourceEnd() > beads.get(i).source()
          || before.targetEnd() > beads.get(i).target()) {
        return false;
      }
    }
    return true;
  }

  private static double best(List<CandidateBead> beads, double toll) {
    double best = 0;
    for (int subset = 0; subset < 1 << beads.size(); subset++) {
      List<CandidateBead> chosen = new ArrayList<>();
      for (int i = 0; i < beads.size(); i++) {
        if ((subset >> i & 1) == 1) {
          chosen.add(beads.get(i));
        }
      }
      chosen.sort((a, b) -> Integer.compare(a.source(), b.source()));
      best = isChain(chosen) ? Math.max(best, value(chosen, toll)) : best;
    }
    return best;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noSubsetInOrderIsWorthMore(long seed) {
    Random random = new Random(seed);
    List<CandidateBead> candidates = candidates(random);
    double toll = random.nextInt(6) / 10.0;
    List<CandidateBead> chosen = BestBeads.choose(candidates, SIDE, toll);
    assertThat(candidates).containsAll(chosen);
    assertThat(isChain(chosen)).isTrue();
    assertThat(value(chosen, toll)).isCloseTo(best(candidates, toll), within(1e-9));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfTheCandidatesDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<CandidateBead> candidates = candidates(random);
    List<CandidateBead> shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, random);
    assertThat(BestBeads.choose(shuffled, SIDE, 0.2))
        .isEqualTo(BestBeads.choose(candidates, SIDE, 0.2));
  }

  @Test
  void choosesNothingOfNothing() {
    assertThat(BestBeads.choose(List.of(), 0, 0.4)).isEmpty();
  }
}
