package org.ankare.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSegmenterPropertyTest {
  private static final String PROSE =
      "”Vem där?” ropade A. Berg kl. 10.30. – Ingen, sa hon … och gick (ensam?) hem.\r\n\r\n"
          + "1. Mr. Holm said “no.” [1] He left the U.S. in 1994! So what?! :-) 7 Then\n"
          + "dr. Ek svarade: \"Nej . . . inte nu.\"  Vi ses på www.exempel.se. ja.\n";

  private static final List<String> PIECES =
      List.of(
          ".",
          ". ",
          "…",
          "?!",
          "\"",
          "”",
          "’",
          "»",
          "(",
          ")",
          "[1]",
          " [",
          "]",
          "–",
          ":",
          "1",
          "A",
          "a",
          "Mr",
          "t.ex",
          "i.e",
          "hon",
          "The",
          "It ",
          "http://a.b",
          "@",
          "==",
          ":-)",
          "Mvh,",
          "1/2/2020 7:17",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "\u00A0",
          "\u0085",
          "\u2028",
          "\0",
          "\u0007",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "å\u0308");

  private static final List<SentenceSegmenter> SEGMENTERS =
      List.of(SentenceSegmenter.of(Language.SWEDISH), SentenceSegmenter.of(Language.ENGLISH));

  static LongStream seeds() {
    String one = System.getProperty("cases.seed");
    return one == null ? LongStream.range(0, 50) : LongStream.of(Long.parseLong(one));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsLostInRandomText(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(80); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertLaws(text.toString());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsLostInDamagedProse(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(PROSE);
    for (int i = 0; i < 100; i++) {
      int at = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), at + random.nextInt(3));
      text.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
      assertLaws(text.toString());
    }
  }

  private static void assertLaws(String text) {
    Document document = new Document("test", text);
    SEGMENTERS.forEach(segmenter -> assertCoversAllInk(text, segmenter.segment(document)));
    assertCoversAllInk(text, SentencePerLine.segment(document, Language.ENGLISH));
  }

  /** Order, overlap and texts are checked by the document itself; blanks are checked here. */
  private static void assertCoversAllInk(String text, SegmentedDocument segmented) {
    int end = 0;
    for (Sentence sentence : segmented.sentences()) {
      assertBlank(text, end, sentence.span().start());
      assertThat(Glyphs.isBlank(sentence.text().charAt(0))).isFalse();
      end = sentence.span().end();
      assertThat(Glyphs.isBlank(text.charAt(end - 1))).isFalse();
    }
    assertBlank(text, end, text.length());
  }

  private static void assertBlank(String text, int from, int to) {
    assertThat(Glyphs.skipBlanks(text, from, to)).as(text).isEqualTo(to);
  }

  static Stream<String> monotonous() {
    return Stream.of(
        "\"",
        "”",
        ".",
        "…",
        "(",
        ")",
        "[",
        "a.",
        ". ",
        ".\" ",
        ". (",
        "a (b\n",
        "a ( b.c (\r",
        "? (a ",
        "A. ",
        ". [1",
        "a\n",
        "– ",
        "\n",
        " ",
        ". 1 ",
        "a ",
        "@",
        "a@b.c ",
        "<a@b.c> A ",
        "http://a.b ",
        "1.",
        "=",
        "= ",
        "_ A ",
        "- a.doc ",
        "The a ",
        "\"a b c d\" A ",
        "a – The a ",
        "1/1/2001 1:11 A ",
        "A:) ",
        "Regards, ");
  }

  /** Quadratic time would be hours here. */
  @ParameterizedTest
  @MethodSource("monotonous")
  void takesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    SentenceSegmenter segmenter = SentenceSegmenter.of(Language.ENGLISH);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> segmenter.segment(new Document("test", text)));
  }

  @Test
  void managesALineOf50Megabytes() {
    String sentence = "Ett enda långt stycke. ";
    int count = 50_000_000 / sentence.length();
    Document document = new Document("test", sentence.repeat(count));
    assertThat(SentenceSegmenter.of(Language.SWEDISH).segment(document).size()).isEqualTo(count);
  }
}
