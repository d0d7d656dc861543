package org.ankare.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Bitext;
import org.ankare.score.Band;
import org.ankare.score.CoarseCosts;
import org.ankare.score.FineCosts;
import org.ankare.score.LatticeCosts;
import org.ankare.score.NullEvent;
import org.ankare.text.Steps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PosteriorsTest {
  /** Sums over some ten thousand alignments, coverage being kept as floats. */
  private static final double ROUNDING = 1e-6;

  static LongStream seeds() {
    return Cases.seeds(60);
  }

  /** What is told of a bitext. */
  private static final class Told implements Posteriors.Visitor {
    private final List<CandidateBead> beads = new ArrayList<>();
    private final Map<NullEvent, Double> events = new EnumMap<>(NullEvent.class);

    @Override
    public void bead(CandidateBead bead) {
      beads.add(bead);
    }

    @Override
    public void event(NullEvent event, int part, double probability) {
      events.merge(event, probability, Double::sum);
    }
  }

  private static CoarseCosts costs(long seed, boolean isWhole) {
    Random random = new Random(seed);
    int sources = random.nextInt(5);
    int targets = sources == 0 ? random.nextInt(4) + 1 : random.nextInt(5);
    Bitext bitext = Small.random(random, sources, targets);
    Band band = isWhole ? Band.whole(sources, targets) : Small.randomBand(random, sources, targets);
    return Small.scorer(bitext).coarse(band, random.nextDouble(), Steps.NONE);
  }

  /** Returns fine costs of some of the beads, which are told by place. */
  private static FineCosts fineCosts(long seed) {
    Random random = new Random(seed);
    Bitext bitext = Small.random(random, random.nextInt(5), random.nextInt(4) + 1);
    int sources = bitext.source().size();
    int targets = bitext.target().size();
    FineCosts costs = Small.scorer(bitext).fine(Band.whole(sources, targets), random.nextDouble());
    for (int i = 0; i < sources; i++) {
      for (int j = 0; j < targets; j++) {
        if (random.nextBoolean()) {
          int height = 1 + random.nextInt(sources - i);
          costs.add(i, height, j, 1 + random.nextInt(targets - j));
        }
      }
    }
    return costs;
  }

  private static void assertAgree(LatticeCosts costs) {
    Enumeration expected = new Enumeration(costs);
    Posteriors posteriors = new Posteriors(costs, Constraints.NONE);
    assertThat(posteriors.logSum()).isCloseTo(expected.logSum(), within(ROUNDING));
    Told told = new Told();
    posteriors.visit(told);
    for (CandidateBead bead : told.beads) {
      assertThat(bead.probability()).isCloseTo(expected.probability(bead), within(ROUNDING));
    }
    assertThat(told.beads.size())
        .isBetween(
            (int) expected.countAbove(Posteriors.LEAST + ROUNDING),
            (int) expected.countAbove(Posteriors.LEAST - ROUNDING));
    for (NullEvent event : NullEvent.values()) {
      assertThat(told.events.getOrDefault(event, 0.0))
          .as(event.name())
          .isCloseTo(expected.expected(event), within(ROUNDING));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreeWithAllAlignmentsOneByOne(long seed) {
    assertAgree(costs(seed, true));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreeWhereOnlySomeBeadsMayStand(long seed) {
    assertAgree(fineCosts(seed));
  }

  /** What the likely band leaves out can hardly matter. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theLikelyBandHoldsNearlyAllOfTheWeight(long seed) {
    Random random = new Random(seed);
    Bitext bitext = Small.random(random, 6, 7);
    CoarseCosts costs = Small.scorer(bitext).coarse(Band.whole(6, 7), 0.3, Steps.NONE);
    Posteriors all = new Posteriors(costs, Constraints.NONE);
    all.visit(new Told());
    CoarseCosts within = Small.scorer(bitext).coarse(all.likelyBand(), 0.3, Steps.NONE);
    assertThat(new Posteriors(within, Constraints.NONE).logSum())
        .isBetween(all.logSum() - 1e-3, all.logSum() + ROUNDING);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreeWithAllAlignmentsInANarrowerBand(long seed) {
    assertAgree(costs(seed, false));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aNarrowerBandHasFewerAlignmentsOfTheSameCosts(long seed) {
    Random random = new Random(seed);
    Bitext bitext = Small.random(random, 4, 4);
    Band narrow = Small.randomBand(random, 4, 4);
    CoarseCosts inNarrow = Small.scorer(bitext).coarse(narrow, 0.2, Steps.NONE);
    CoarseCosts inWhole = Small.scorer(bitext).coarse(Band.whole(4, 4), 0.2, Steps.NONE);
    assertThat(new Posteriors(inNarrow, Constraints.NONE).logSum())
        .isLessThanOrEqualTo(new Posteriors(inWhole, Constraints.NONE).logSum() + ROUNDING);
    for (int i = 0; i < 4; i++) {
      for (int j = narrow.from(i); j < narrow.to(i + 1) && j <= narrow.to(i); j++) {
        double cost = inNarrow.bead(i, 1, j, 1);
        assertThat(cost).isCloseTo(inWhole.bead(i, 1, j, 1), within(ROUNDING));
      }
    }
  }
}
