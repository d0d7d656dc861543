package org.ankare.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ankare.Cases;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.Passage;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PassageKindsTest {
  private static final String TEXT =
      "The ferry to the outer islands will run twice a day from May, the company said on Monday,"
          + " and the old pier is to be mended before that.";

  private static final List<String> LINES =
      List.of(
          TEXT,
          "Den nya bryggan",
          "Läs också: Färjan går igen",
          "Annons",
          "Hem",
          "Logga in",
          "Namn:*",
          "Mest läst",
          "Hon kom kl. 10. Han gick.",
          "– Nej.",
          "Home | News | Sport",
          "# pier",
          "=====",
          "0",
          "© 2024 Öbladet",
          "Foto: Anna Ek");

  /** Returns the first letters of the kinds of passages: t, h or b. */
  private static String kinds(String text) {
    return Passages.of(new Document("x", text)).stream()
        .map(passage -> passage.kind().toString().substring(0, 1))
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a bar of items; Home | Sport | Weather",
        "a path; Nyheter > Inrikes > Skåne",
        "a path that ends in a headline; Hem » Hon seglade ensam runt hela jorden",
        "a comment form; Leave a comment",
        "its title in capitals; LEAVE A REPLY",
        "a notice of one; Your email address will not be published. Required fields are marked *",
        "a notice of one in Swedish; Din e-postadress kommer inte publiceras.",
        "a box to tick; Save my name, email, and website in this browser.",
        "an error of a form; Please enter your comment!",
        "a share button; Dela på Facebook",
        "a count; 12 kommentarer",
        "a counter at naught; 0",
        "how long it takes to read; 9 mars 2024 · 4 min läsning",
        "a time stamp; Publicerad 3 maj 2024 kl. 10.15",
        "a time stamp in English; Updated: 4 May 2024 10:15 CET",
        "a link to another article; Läs också: Vad händer med färjan?",
        "a link without a colon; Read more about ferries",
        "tags; Tags: ferries, islands",
        "a caption; Bild: Färjan vid bryggan. Foto: Anna Ek",
        "a credit; Photo: Anna Ek",
        "a caption with its credit; The ferry at the pier. Photo: Anna Ek / The Islander",
        "an advertisement; ANNONS",
        "an advertisement between; Artikeln fortsätter efter annonsen",
        "a cookie notice; Vi använder cookies för att ge dig en bättre upplevelse.",
        "a newsletter; Sign up for our newsletter and never miss a story.",
        "a copyright line; © 2024 Öbladet AB",
        "a copyright line in words; Copyright 2024 The Islander. All rights reserved.",
        "a page number; Sida 3 av 12",
        "a page number in English; Page 3",
        "a bulleted button; » Skriv en kommentar",
        "the head of a thread; 3 thoughts on “Soup for a rainy day”",
      })
  void furnitureIsKnownByItself(String why, String line) {
    assertThat(kinds(TEXT + "\n\n" + line + "\n\n" + TEXT)).as(why).isEqualTo("tbt");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "begins like a menu; Sök lyckan där du står, sade hon.",
        "begins like a button; Search parties left at dawn.",
        "one dash between clauses; It rained – nobody minded.",
        "long between bars; He reads | and she writes letters to everybody at home | daily",
        "tells of sharing; Dela artikeln med en vän, bad hon.",
        "tells of reading; Läs mer än en bok om året.",
        "tells of cookies; We use cookie cutters for the stars.",
        "speaks of photographs; The photo: a man, a dog and a pier.",
        "speaks of copyright; Copyright law was written for printers.",
        "tells of comments; Comments were few, and most of them kind.",
        "was published; Published in 1862, the novel sold well.",
        "a line of dialogue; – Sök!",
        "a word of dialogue; ”Annons!”",
        "a button that a manual speaks of; Click Save to keep your changes.",
        "a step of a manual; Logga in på servern innan du börjar.",
        "an entry of a list; • Apples",
        "a number; 1987",
        "the head of a table; Name | Kind | Size",
        "an item alone in the text; Kultur",
        "another; Email",
        "a heading of a contract; Terms and conditions",
      })
  void anythingElseIsNot(String why, String line) {
    assertThat(kinds(TEXT + "\n\n" + line + "\n\n" + TEXT)).as(why).doesNotContain("b");
  }

  @Test
  void itemsAreFurnitureBesideFurniture() {
    String form = "\n\nLeave a reply\n\nComment:\n\nName:*\n\nEmail:*\n\nWebsite:\n\nPost Comment";
    assertThat(kinds(TEXT + form)).isEqualTo("tbbbbbb");
    assertThat(kinds(TEXT + "\n\nName:*\n\n" + TEXT)).isEqualTo("ttt");
  }

  @Test
  void aMenuTakesInWhatStandsInIt() {
    String menu = "Nyheter\nSport\nKultur\nLandsbygden\nVäder\nLogga in\n";
    assertThat(kinds(menu + "Färjan går igen\n" + TEXT)).isEqualTo("bbbbbbht");
    assertThat(kinds(TEXT + "\nSport\nMusik\nBåtar\nKultur\n" + TEXT)).doesNotContain("b");
  }

  @Test
  void theHeadlineIsNoPartOfAMenu() {
    String page = "Hem / Nyheter / Skåne\nStorm i natt\nPublicerad 3 maj 2024\nDela artikeln\n";
    assertThat(kinds(page + TEXT)).isEqualTo("bhbbt");
  }

  @Test
  void aPathThatEndsWithTheHeadlineIsNoHeadline() {
    String page = "News World Storm hits the western coast\nStorm hits the western coast\n";
    assertThat(kinds(page + TEXT)).isEqualTo("bht");
    assertThat(kinds(TEXT + "\n" + page + TEXT)).doesNotContain("b");
  }

  @Test
  void titlesUnderALinkListAreFurniture() {
    String list = "\nMest läst\nSkola stängs efter läcka\nHär bygger de den nya bron\n";
    assertThat(kinds(TEXT + list)).isEqualTo("tbbb");
    assertThat(kinds(TEXT + list + "\n" + TEXT)).as("the last is a heading").isEqualTo("tbbht");
  }

  @Test
  void aRowOfNetworksIsFurnitureBesideAButton() {
    assertThat(kinds(TEXT + "\nDela artikeln\nFacebook Twitter E-post\n" + TEXT)).isEqualTo("tbbt");
  }

  @Test
  void aListOfTextsOfAProgramHasNoFurniture() {
    assertThat(kinds("Menu\nSearch\nLog in\nLeave a comment\nCookie settings\n"))
        .doesNotContain("b");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a line of its own; The new pier",
        "in Swedish; Den nya bryggan",
        "in capitals; THE NEW PIER",
        "marked; ## The new pier",
        "marked, in small letters; # pier",
        "numbered; 2.1 The new pier",
        "a chapter; Kapitel 3",
        "with a quotation; What “soon” means",
      })
  void headingsStandAboveText(String why, String line) {
    assertThat(kinds(TEXT + "\n\n" + line + "\n\n" + TEXT)).as(why).isEqualTo("tht");
    assertThat(kinds(TEXT + "\n\n" + line)).as("nothing follows").isEqualTo("tt");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a sentence; It was new.",
        "an item; - The new pier",
        "a line of dialogue; – The new pier",
        "a greeting; Dear Anna",
        "a greeting in Swedish; Hej Anna",
        "an introduction; The new pier:",
        "goes on; and the new pier",
        "an address; 123 45 Hamnvik",
        "an address of mail; Anna@example.com",
        "two sentences; It was new. Nobody came",
        "a question in the text; Was it new?",
      })
  void otherLinesAreNoHeadings(String why, String line) {
    assertThat(kinds(TEXT + "\n\n" + line + "\n\n" + TEXT)).as(why).isEqualTo("ttt");
  }

  @Test
  void anUnderlinedLineIsAHeading() {
    assertThat(kinds("the new pier\n=====\n\n" + TEXT)).isEqualTo("hht");
  }

  @Test
  void aQuestionAboveTheTextIsAHeadline() {
    assertThat(kinds("How far is it to the pier?\n\n" + TEXT)).isEqualTo("ht");
  }

  @Test
  void numberedItemsAreNoHeadings() {
    String list = "\n1. Mend the pier\n2. Paint the ferry\n3. Print the timetable\n";
    assertThat(kinds(TEXT + list + TEXT)).isEqualTo("ttttt");
  }

  @Test
  void verseHasNoHeadings() {
    String verse =
        "\n\nThe wind is on the water\nThe boats are on the sand\nWho saw my youngest"
            + " daughter\nShe took him by the hand\n\n";
    assertThat(kinds(TEXT + verse + TEXT)).isEqualTo("tttttt");
  }

  static LongStream seeds() {
    return Cases.seeds(60);
  }

  /** What a passage is taken for changes nothing of where it stands or how it is cut. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void kindsDoNotChangeTheSentences(long seed) {
    Random random = new Random(seed);

    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(30); n > 0; n--) {
      text.append(LINES.get(random.nextInt(LINES.size())));
      text.append(random.nextBoolean() ? "\n" : "\n\n");
    }
    Document plain = new Document("x", text.toString());
    List<Passage> bare =
        Passages.of(plain).stream()
            .map(passage -> new Passage(passage.span(), Passage.Kind.TEXT))
            .toList();
    SentenceSegmenter segmenter = SentenceSegmenter.of(Language.SWEDISH);
    SegmentedDocument segmented = segmenter.segment(plain);
    assertThat(spans(segmented))
        .isEqualTo(spans(segmenter.segment(new Document("x", plain.text(), bare))))
        .isEqualTo(spans(segmented.keepingBoilerplate()));
    assertThat(segmented.keepingBoilerplate().boilerplate()).isEmpty();
    assertThat(segmenter.parts(segmented).parts().sentences())
        .extracting(Sentence::span)
        .isEqualTo(
            segmented.sentences().stream()
                .filter(sentence -> !sentence.isBoilerplate())
                .map(Sentence::span)
                .toList());
  }

  private static List<Span> spans(SegmentedDocument document) {
    return document.sentences().stream().map(Sentence::span).toList();
  }

  static Stream<String> monotonous() {
    return Stream.of(
        "Läs mer\n",
        "Meny\n",
        "Annons\n\n",
        "a\n",
        "A\n\n",
        "# a\n",
        "0\n",
        "a | b | c\n",
        "1. A\n",
        "Hem » ",
        "Facebook ",
        "läs läs ",
        "=\n",
        "A\nIt rained all the day.\n");
  }

  /** Quadratic time would be hours here. */
  @ParameterizedTest
  @MethodSource("monotonous")
  void takesLinearTime(String piece) {
    Document document = new Document("x", piece.repeat(2_000_000 / piece.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Passages.of(document));
  }
}
