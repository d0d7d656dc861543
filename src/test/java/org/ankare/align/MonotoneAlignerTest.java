package org.ankare.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.PartedBitext;
import org.ankare.score.AnchorLinks;
import org.ankare.score.Band;
import org.ankare.score.FineCosts;
import org.ankare.score.ParallelScorer;
import org.ankare.text.SentenceParts;
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
    assertReasonsAddUp(Cases.bitext(seed));
    assertReasonsAddUp(Small.random(new Random(seed), 6, 7));
  }

  private static void assertReasonsAddUp(Bitext bitext) {
    PartedBitext parted = Small.parted(bitext);
    ParallelScorer scorer = Small.scorer(bitext);
    AnchorLinks anchors = Small.anchors(bitext);
    Alignment alignment = new MonotoneAligner(parted, scorer, beads -> anchors).align();
    Band band = Band.whole(parted.source().parts().size(), parted.target().parts().size());
    double nullRate =
        MonotoneAligner.nullRate(scorer.coarse(band, MonotoneAligner.USUAL_NULL_RATE));
    for (Bead bead : alignment.linked()) {
      int[] source = parts(parted.source(), bead.sources());
      int[] target = parts(parted.target(), bead.targets());
      if (source.length == bead.sources().size() && target.length == bead.targets().size()) {
        FineCosts costs = scorer.fine(band, nullRate);
        costs.add(source[0], source.length, target[0], target.length);
        double cost = costs.bead(source[0], source.length, target[0], target.length);
        assertThat(bead.cost()).isCloseTo(cost, within(1e-4 * (1 + Math.abs(cost))));
      }
    }
  }

  private static int[] parts(SentenceParts side, List<Integer> sentences) {
    return IntStream.range(0, side.parts().size())
        .filter(part -> sentences.contains(side.sentence(part)))
        .toArray();
  }

  private static String shown(List<String> swedish, List<String> english) {
    Bitext bitext = Small.bitext(swedish, english);
    AnchorLinks anchors = Small.anchors(bitext);
    return new MonotoneAligner(Small.parted(bitext), Small.scorer(bitext), beads -> anchors)
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
}
