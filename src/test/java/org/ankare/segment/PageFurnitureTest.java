package org.ankare.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFurnitureTest {
  private static Set<Integer> furniture(String language, String lines) {
    SegmentedDocument document =
        SentencePerLine.segment(new Document("x", lines), new Language(language));
    return PageFurniture.of(document);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a bar of items | en | `Home | Sport | Weather`",
        "a path of items | sv | `Nyheter > Inrikes > Skåne`",
        "a comment form | en | `Leave a comment`",
        "a comment form goes on | en | `Your email address is not shown.`",
        "a share button | sv | `Dela på nätet`",
        "a single word of a menu | sv | `Meny`",
      })
  void isFound(String why, String language, String line) {
    assertThat(furniture(language, line + "\nEn text.")).as(why).containsExactly(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a sentence that begins like a menu | sv | `Sök lyckan där du står, sade hon.`",
        "a sentence that begins like a button | en | `Search parties left at dawn.`",
        "one dash between clauses | en | `It rained – nobody minded.`",
        "a long sentence between bars | en | `He reads | and she writes letters to everybody at home | daily`",
      })
  void isLeft(String why, String language, String line) {
    assertThat(furniture(language, line + "\nEn text.")).as(why).isEmpty();
  }

  @Test
  void aPathThatEndsWithTheHeadingIsNoHeading() {
    String page = "News World Storm hits the western coast\nStorm hits the western coast\nIt blew.";
    assertThat(furniture("en", page)).containsExactly(0);
  }
}
