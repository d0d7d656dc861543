package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Rival;
import org.ankare.pipeline.Segmentation;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.junit.jupiter.api.Test;

class RivalListTest {
  private static final Bitext BITEXT =
      new Bitext(
          Segmentation.LINES.segment(
              new Document(
                  "sv",
                  "Katten sov.\n\nHunden åt upp all mat som stod på bordet i det lilla köket.\nDet regnade."),
              Language.SWEDISH),
          Segmentation.LINES.segment(
              new Document("en", "The cat slept.\nThe dog ate."), Language.ENGLISH));

  private static final Bead BEAD = new Bead(List.of(1), List.of(1), 0.9, List.of());

  @Test
  void aBeadWithoutRivalsHasNone() {
    assertThat(RivalList.of(BITEXT, BEAD, List.of()))
        .isEqualTo("No other bead came into question.\n");
  }

  @Test
  void tellsRivalsByTheNumbersOfTheirSentencesAndTheirFirstWords() {
    List<Rival> rivals =
        List.of(
            new Rival(List.of(1, 2), List.of(1), -0.25),
            new Rival(List.of(), List.of(), 4.1234),
            new Rival(List.of(0), List.of(0, 1), 5));
    assertThat(RivalList.of(BITEXT, BEAD, rivals).lines())
        .containsExactly(
            "Rivals that sv 2 = en 1 beat (1 nat: 2.7 times as likely, 3 nats: 20 times):",
            "  by -0.250 nats, for the neighbours’ sake  sv 2,3 = en 1  (sv 3: Det regnade.)",
            "  by 4.123 nats  each sentence alone",
            "  by 5.000 nats  sv 0 = en 0,1  (sv 0: Katten sov.; en 0: The cat slept.)");
  }

  @Test
  void aRivalThatIsPartOfTheBeadNeedsNoWords() {
    Bead bead = new Bead(List.of(0, 1), List.of(1), 0.9, List.of());
    assertThat(RivalList.of(BITEXT, bead, List.of(new Rival(List.of(1), List.of(1), 2))))
        .endsWith("\n  by 2.000 nats  sv 2 = en 1\n");
  }

  @Test
  void longSentencesAreToldByTheirBeginning() {
    Bead bead = new Bead(List.of(0), List.of(1), 0.9, List.of());
    assertThat(RivalList.of(BITEXT, bead, List.of(new Rival(List.of(1), List.of(1), 2))))
        .endsWith("  (sv 2: Hunden åt upp all mat som stod på bordet i det …)\n");
  }

  @Test
  void tellsThreeRivalsAtMost() {
    List<Rival> rivals =
        List.of(1.0, 2.0, 3.0, 4.0).stream()
            .map(margin -> new Rival(List.of(0), List.of(1), margin))
            .toList();
    assertThat(RivalList.of(BITEXT, BEAD, rivals).lines()).hasSize(4);
    assertThat(RivalList.of(BITEXT, BEAD, rivals)).doesNotContain("by 4.000");
  }
}
