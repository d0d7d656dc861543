package org.ankare.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.DecidedBeads;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.PartedBitext;
import org.ankare.score.AnchorLinks;
import org.ankare.score.Band;
import org.ankare.score.FineCosts;
import org.ankare.score.Group;
import org.ankare.score.ParallelScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonotoneAlignerTest {
  static LongStream seeds() {
    return Cases.seeds(40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theReasonsAddUpToTheCost(long seed) {
    Random random = new Random(seed);
    assertReasonsAddUp(Cases.bitext(seed), random);
    assertReasonsAddUp(Small.random(random, 6, 7), random);
  }

  private static void assertReasonsAddUp(Bitext bitext, Random random) {
    PartedBitext parted = Small.parted(bitext);
    ParallelScorer scorer = Small.scorer(bitext);
    AnchorLinks anchors = Small.anchors(bitext);
    int sources = parted.source().parts().size();
    int targets = parted.target().parts().size();
    double nullRate = random.nextDouble();
    FineCosts costs = scorer.fine(Band.whole(sources, targets), 0.25).withNullRate(nullRate);
    for (int trial = 0; trial < 10 && sources > 0 && targets > 0; trial++) {
      int i = random.nextInt(sources);
      int j = random.nextInt(targets);
      int height = 1 + random.nextInt(Math.min(4, sources - i));
      int width = 1 + random.nextInt(Math.min(4, targets - j));
      costs.add(i, height, j, width);
      Group parts = new CandidateBead(i, height, j, width, 1).group();
      Group whole =
          new Group(List.of(parted.source().sentence(i)), List.of(parted.target().sentence(j)));
      double told =
          scorer.explain(List.of(parts), whole, nullRate, anchors).stream()
              .mapToDouble(Evidence::cost)
              .sum();
      double cost = costs.bead(i, height, j, width);
      assertThat(told).isCloseTo(cost, within(1e-4 * (1 + Math.abs(cost))));
    }
  }

  private static String shown(List<String> swedish, List<String> english) {
    Bitext bitext = Small.bitext(swedish, english);
    AnchorLinks anchors = Small.anchors(bitext);
    return new MonotoneAligner(
            Small.parted(bitext),
            Small.scorer(bitext),
            (beads, steps) -> anchors,
            DecidedBeads.NONE)
        .align().beads().stream()
            .map(bead -> bead.sources() + ":" + bead.targets())
            .collect(Collectors.joining(" "));
  }

  @Test
  void sentencesWithPartsInOneLineStandTogether() {
    String alignment =
        shown(
            List.of(
                "Katten sov hela dagen i solen.",
                "Sedan vaknade den och ville ha fisk. Pojken gick till hamnen med en hink.",
                "På kvällen kom stormen."),
            List.of(
                "The cat slept in the sun all day. Then it woke up and wanted fish.",
                "The boy walked to the harbour with a bucket.",
                "In the evening the storm came."));
    assertThat(alignment).isEqualTo("[0, 1]:[0, 1] [2]:[2]");
  }

  @Test
  void aForeignSentenceBetweenThePartsOfALineStaysOutside() {
    String alignment =
        shown(
            List.of(
                "Läkaren öppnade dörren och hälsade på barnen. Ute hade det börjat snöa.",
                "De väntade på tåget till Göteborg."),
            List.of(
                "The doctor opened the door and greeted the children.",
                "Subscribe to our newsletter for more recipes!",
                "Outside it had started to snow.",
                "They waited for the train to Gothenburg."));
    assertThat(alignment).isEqualTo("[0]:[0, 2] []:[1] [1]:[3]");
  }

  @Test
  void theHalvesOfACutSentenceStandTogether() {
    String alignment =
        shown(
            List.of(
                "Regeringen vill att barnen ska få lära sig simma",
                "innan de börjar skolan.",
                "Det kostar mycket pengar."),
            List.of(
                "The government wants the children to learn to swim before they start school.",
                "It costs a lot of money."));
    assertThat(alignment).isEqualTo("[0, 1]:[0] [2]:[1]");
  }

  @Test
  void aBeadAcrossTwoPassagesCostsMore() {
    List<String> english = List.of("The dog slept and the cat was hungry.");
    double together = costOfOneBead(List.of("Hunden sov.", "Katten var hungrig."), english);
    double apart = costOfOneBead(List.of("Hunden sov.", "", "Katten var hungrig."), english);
    assertThat(apart).isCloseTo(together + 1, within(1e-4));
  }

  private static double costOfOneBead(List<String> swedish, List<String> english) {
    FineCosts costs = Small.scorer(Small.bitext(swedish, english)).fine(Band.whole(2, 1), 0.25);
    costs.add(0, 2, 0, 1);
    return costs.bead(0, 2, 0, 1);
  }
}
