package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubtitleReaderTest {
  private static List<String> read(String... lines) {
    return ReadAs.passages(SubtitleReader.read("a.srt", String.join("\n", lines)));
  }

  @Test
  void joinsCuesToSentences() {
    assertThat(
            read(
                "1",
                "00:00:01,000 --> 00:00:03,000",
                "När båten gick från kajen",
                "stod hon kvar",
                "",
                "2",
                "00:00:03,100 --> 00:00:05,000",
                "och vinkade. Ingen vinkade tillbaka."))
        .containsExactly(
            "När båten gick från kajen stod hon kvar och vinkade. Ingen vinkade tillbaka.");
  }

  @Test
  void aDashOrAnotherSpeakerBeginsAPassage() {
    assertThat(
            read(
                "WEBVTT",
                "",
                "intro",
                "00:01.000 --> 00:03.000 align:start position:10%",
                "- Kommer du?",
                "- Nej.",
                "",
                "00:03.000 --> 00:04.000",
                "<v Anna>I am <i>not</i> coming.",
                "",
                "00:04.000 --> 00:05.000",
                "<v Anna>Not today.</v>",
                "",
                "00:05.000 --> 00:06.000",
                "<v.loud Bo>Why &amp; how?",
                "",
                "00:06.000 --> 00:07.000",
                "ANNA: Because."))
        .containsExactly(
            "- Kommer du?",
            "- Nej.",
            "I am not coming. Not today.",
            "Why & how?",
            "ANNA: Because.");
  }

  @Test
  void aPauseBeginsAPassageBetweenSentencesOnly() {
    assertThat(
            read(
                "1",
                "00:00:01,000 --> 00:00:02,000",
                "He waited for",
                "2",
                "00:00:09,000 --> 00:00:10,000",
                "years and years.",
                "",
                "3",
                "00:01:00,000 --> 00:01:02,000",
                "Then it rained."))
        .containsExactly("He waited for years and years.", "Then it rained.");
  }

  @Test
  void leavesOutNotesStylesPositionsAndNumbers() {
    assertThat(
            read(
                "WEBVTT",
                "",
                "STYLE",
                "::cue { color: red }",
                "",
                "NOTE made by",
                "nobody",
                "",
                "7",
                "00:01.000 --> 00:03.000",
                "{\\an8}<font color=\"#fff\">1984</font>",
                "<00:00:02.000><c.yellow>was</c> a year &lt; 2000",
                "",
                "REGION",
                "id:x"))
        .containsExactly("1984 was a year < 2000");
  }

  @Test
  void bearsOtherLineEndsAndNoLastLine() {
    assertThat(
            read(
                "1\r\n00:00:01,000 --> 00:00:02,000\r\nHej.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03"))
        .containsExactly("Hej.");
  }
}
