package org.ankare.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.DecidedBeads;
import org.ankare.bitext.PartedBitext;
import org.ankare.bitext.Rival;
import org.ankare.bitext.Rivals;
import org.ankare.score.Band;
import org.ankare.score.LatticeCosts;
import org.ankare.score.NullEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonotoneRivalsTest {
  static LongStream seeds() {
    return Cases.seeds(30);
  }

  /** Costs of a few beads, each named by its place and shape; to stand alone costs nothing. */
  private record FewCosts(Band band, Map<List<Integer>, Double> beads) implements LatticeCosts {
    FewCosts(int sources, int targets) {
      this(Band.whole(sources, targets), new HashMap<>());
    }

    FewCosts with(double cost, Integer... bead) {
      beads.put(List.of(bead), cost);
      return this;
    }

    @Override
    public double bead(int source, int sources, int target, int targets) {
      return beads.getOrDefault(
          List.of(source, sources, target, targets), Double.POSITIVE_INFINITY);
    }

    @Override
    public double event(NullEvent event, int part) {
      return 0;
    }
  }

  private static List<Rival> rivals(
      PartedBitext bitext, FewCosts costs, List<List<Integer>> chosen, Bead bead) {
    Posteriors posteriors = new Posteriors(costs, Constraints.NONE);
    List<CandidateBead> candidates = MonotoneAligner.candidates(posteriors);
    List<CandidateBead> standing =
        chosen.stream()
            .map(
                place ->
                    candidates.stream()
                        .filter(it -> place.equals(List.of(it.source(), it.target())))
                        .filter(it -> it.sources() == 1 && it.targets() == 1)
                        .findFirst()
                        .orElseThrow())
            .toList();
    return new MonotoneRivals(
            new HangingBeads(bitext), costs, posteriors.logSum(), candidates, standing)
        .of(bead);
  }

  private static Bead bead(List<Integer> sources, List<Integer> targets) {
    return new Bead(sources, targets, 0.9, List.of());
  }

  private static void assertRival(
      Rival rival, List<Integer> sources, List<Integer> targets, double margin) {
    assertThat(rival.sources()).isEqualTo(sources);
    assertThat(rival.targets()).isEqualTo(targets);
    assertThat(rival.margin()).isCloseTo(margin, within(1e-9));
  }

  @Test
  void theMarginIsTheLogarithmOfTheOdds() {
    PartedBitext bitext =
        Small.parted(Small.bitext(List.of("Katten sov."), List.of("The cat.", "The dog.")));
    FewCosts costs = new FewCosts(1, 2).with(-3, 0, 1, 0, 1).with(-2, 0, 1, 1, 1);
    List<Rival> rivals =
        rivals(
            bitext,
            costs.with(-0.5, 0, 1, 0, 2),
            List.of(List.of(0, 0)),
            bead(List.of(0), List.of(0)));
    assertThat(rivals).hasSize(3);
    assertRival(rivals.get(0), List.of(0), List.of(1), 1);
    assertRival(rivals.get(1), List.of(0), List.of(0, 1), 2.5);
    // Alone are its own two sentences; the other target sentence has nothing else to stand with.
    assertRival(rivals.get(2), List.of(), List.of(), 3);
  }

  @Test
  void partsOfTheBeadItselfAreNoRivals() {
    PartedBitext bitext =
        Small.parted(
            Small.bitext(
                List.of("Katten sov. Hunden åt."), List.of("The cat slept.", "The dog ate.")));
    assertThat(bitext.source().parts().size()).isEqualTo(2);
    FewCosts costs = new FewCosts(2, 2).with(-3, 0, 1, 0, 1).with(-3, 1, 1, 1, 1);
    List<Rival> rivals =
        rivals(
            bitext,
            costs.with(-2, 0, 2, 0, 1),
            List.of(List.of(0, 0), List.of(1, 1)),
            bead(List.of(0), List.of(0, 1)));
    assertThat(rivals).hasSize(2);
    assertRival(rivals.get(0), List.of(0), List.of(0), 4);
    assertRival(rivals.get(1), List.of(), List.of(), 6);
  }

  @Test
  void aBeadThatWouldHaveGrownIsMeasuredAgainstItsNotGrowing() {
    PartedBitext bitext =
        Small.parted(
            Small.bitext(
                List.of("Katten sov. Hunden åt."), List.of("The cat slept.", "The dog ate.")));
    FewCosts costs = new FewCosts(2, 2).with(-3, 0, 1, 0, 1).with(1, 1, 1, 1, 1);
    List<Rival> rivals =
        rivals(bitext, costs, List.of(List.of(0, 0)), bead(List.of(0), List.of(0)));
    assertThat(rivals).hasSize(2);
    assertRival(rivals.get(0), List.of(0), List.of(0, 1), 1);
    assertRival(rivals.get(1), List.of(), List.of(), Math.log(Math.exp(3) + Math.exp(2)));
  }

  @Test
  void aRivalMayBeLikelierIfTheChosenStandTogether() {
    PartedBitext bitext =
        Small.parted(
            Small.bitext(List.of("Katten sov.", "Hunden åt."), List.of("A cat.", "A dog.")));
    FewCosts costs = new FewCosts(2, 2).with(-1, 0, 1, 0, 1).with(-1, 1, 1, 1, 1);
    List<Rival> rivals =
        rivals(
            bitext,
            costs.with(-3, 0, 2, 0, 2),
            List.of(List.of(0, 0), List.of(1, 1)),
            bead(List.of(0), List.of(0)));
    assertRival(
        rivals.get(0), List.of(0, 1), List.of(0, 1), Math.log(Math.exp(2) + Math.exp(1)) - 3);
    assertThat(rivals.get(0).margin()).isNegative();
  }

  private static Aligner.Outcome search(Bitext bitext) {
    return new MonotoneAligner(
            Small.parted(bitext),
            Small.scorer(bitext),
            (beads, steps) -> Small.anchors(bitext),
            DecidedBeads.NONE)
        .search();
  }

  @Test
  void theSentenceThatSaysNearlyTheSameIsTheStrongestRival() {
    Aligner.Outcome outcome =
        search(
            Small.bitext(
                List.of("Katten sov i solen.", "Pojken gick till hamnen.", "Stormen kom."),
                List.of(
                    "The cat slept in the sun.",
                    "The boy walked to the harbour.",
                    "The boy went to the harbour town.",
                    "The storm came.")));
    Bead boy = outcome.alignment().linked().get(1);
    assertThat(List.of(boy.sources(), boy.targets())).isEqualTo(List.of(List.of(1), List.of(1)));
    List<Rival> rivals = outcome.rivals().of(boy);
    assertThat(rivals.get(0).sources()).isEqualTo(List.of(1));
    assertThat(rivals.get(0).targets()).isEqualTo(List.of(2));
    assertThat(rivals.get(0).margin()).isBetween(0.0, 5.0);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void rivalsShareASentenceAndAreOtherBeadsBestFirst(long seed) {
    assertRivalsAreSound(search(Cases.bitext(seed)));
  }

  static void assertRivalsAreSound(Aligner.Outcome outcome) {
    Rivals rivals = outcome.rivals();
    for (Bead bead : outcome.alignment().beads()) {
      List<Rival> found = rivals.of(bead);
      assertThat(found).isSortedAccordingTo(Rival.BEST_FIRST).doesNotHaveDuplicates();
      for (Rival rival : found) {
        assertThat(bead.isNull()).isFalse();
        assertThat(rival.sources().equals(bead.sources()) && rival.targets().equals(bead.targets()))
            .isFalse();
        assertThat(
                rival.isNull()
                    || !Collections.disjoint(rival.sources(), bead.sources())
                    || !Collections.disjoint(rival.targets(), bead.targets()))
            .isTrue();
      }
    }
  }
}
