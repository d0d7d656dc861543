package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JumpModelTest {
  private static final double EMPTY = 0.2;

  /** Sums over all ways in which words may have come about. */
  private static double[] exhaustive(Emission emission) {
    int states = emission.states();
    int words = emission.observations();
    double[] links = new double[states * words];
    double total = 0;
    int ways = (int) Math.pow(states + 1, words);
    for (int way = 0; way < ways; way++) {
      int[] choice = new int[words];
      for (int t = 0, rest = way; t < words; t++, rest /= states + 1) {
        choice[t] = rest % (states + 1);
      }
      double probability = probability(emission, choice);
      total += probability;
      for (int t = 0; t < words; t++) {
        if (choice[t] > 0) {
          links[t * states + choice[t] - 1] += probability;
        }
      }
    }
    double sum = total;
    return Arrays.stream(links).map(link -> link / sum).toArray();
  }

  private static double probability(Emission emission, int... choice) {
    double probability = 1;
    int from = 0;
    for (int t = 0; t < choice.length; t++) {
      if (choice[t] == 0) {
        probability *= EMPTY * emission.empty()[t];
      } else {
        double within = 0;
        for (int to = 1; to <= emission.states(); to++) {
          within += untrained(to - from);
        }
        probability *=
            (1 - EMPTY)
                * untrained(choice[t] - from)
                / within
                * emission.words()[t * emission.states() + choice[t] - 1];
        from = choice[t];
      }
    }
    return probability;
  }

  private static double untrained(int jump) {
    double sum = 0;
    for (int i = -JumpModel.REACH; i <= JumpModel.REACH; i++) {
      sum += 1 / Math.pow(1 + Math.abs(i - 1), 2);
    }
    return 1 / Math.pow(1 + Math.abs(jump - 1), 2) / sum + 1e-5;
  }

  private static Emission emission(int seed) {
    Random random = new Random(seed);
    int states = 1 + random.nextInt(4);
    int words = 1 + random.nextInt(4);
    return new Emission(
        states,
        random.doubles((long) states * words).toArray(),
        random.doubles(words, 0, 0.5).toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void sumsOverAllWays(int seed) {
    Emission emission = emission(seed);
    Emission.Posteriors posteriors = JumpModel.untrained().posteriors(emission);
    assertThat(posteriors.links()).containsExactly(exhaustive(emission), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13, 14, 15})
  void countsAJumpForEachWordThatCameFromOne(int seed) {
    Emission emission = emission(seed);
    Emission.Posteriors posteriors = JumpModel.untrained().posteriors(emission);
    double linked = Arrays.stream(posteriors.links()).sum();
    assertThat(Arrays.stream(posteriors.jumps()).sum()).isCloseTo(linked, within(1e-9));
    assertThat(Arrays.stream(posteriors.empty()).sum())
        .isCloseTo(emission.observations() - linked, within(1e-9));
  }

  @Test
  void placeDecidesBetweenWordsThatAreAsLikely() {
    double[] same = {.5, .5, .5, .5};
    Emission emission = new Emission(2, same, new double[] {.01, .01});
    double[] links = JumpModel.untrained().posteriors(emission).links();
    assertThat(links[0]).isGreaterThan(links[1]);
    assertThat(links[3]).isGreaterThan(links[2]);
    assertThat(emission.anywhere().links()[0]).isEqualTo(emission.anywhere().links()[1]);
  }

  @Test
  void learnsJumps() {
    double[] counts = JumpModel.noJumps();
    counts[JumpModel.REACH + 2] = 1;
    double[] same = {.5, .5, .5, .5};
    Emission emission = new Emission(4, same, new double[] {.01});
    double[] links = JumpModel.of(counts).posteriors(emission).links();
    assertThat(links[1]).isGreaterThan(0.9);
  }
}
