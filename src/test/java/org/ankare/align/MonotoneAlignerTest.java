package org.ankare.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.score.AnchorLinks;
import org.ankare.score.Band;
import org.ankare.score.BeadCosts;
import org.ankare.score.ParallelScorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonotoneAlignerTest {
  static LongStream seeds() {
    return Cases.seeds(40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theReasonsAddUpToTheCost(long seed) {
    assertReasonsAddUp(Cases.bitext(seed));
    assertReasonsAddUp(Small.random(new Random(seed), 6, 7));
  }

  private static void assertReasonsAddUp(Bitext bitext) {
    ParallelScorer scorer = Small.scorer(bitext);
    AnchorLinks anchors = Small.anchors(bitext);
    Alignment alignment = new MonotoneAligner(scorer, beads -> anchors).align(bitext);
    Band band = Band.whole(bitext.source().size(), bitext.target().size());
    BeadCosts usual = scorer.costs(band, MonotoneAligner.USUAL_NULL_RATE);
    double nullRate = MonotoneAligner.nullRate(MonotoneAligner.candidates(usual), band);
    BeadCosts costs = usual.withNullRate(nullRate);
    for (Bead bead : alignment.linked()) {
      double cost =
          costs.bead(
              bead.sources().get(0),
              bead.sources().size(),
              bead.targets().get(0),
              bead.targets().size());
      assertThat(bead.cost()).isCloseTo(cost, within(1e-4 * (1 + Math.abs(cost))));
    }
  }
}
