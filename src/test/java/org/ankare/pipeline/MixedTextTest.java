package org.ankare.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ankare.Cases;
import org.ankare.bitext.Bitext;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Progress;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One document in two languages. */
class MixedTextTest {
  private static final String SWEDISH =
      "Bron stängdes i måndags. Ingen vet när den öppnas igen, säger kommunen.\n\n";
  private static final String ENGLISH =
      "The bridge was closed on Monday. Nobody knows when it will open again, they say.\n\n";

  static LongStream seeds() {
    return Cases.seeds(40);
  }

  private static BitextMaker maker(Segmentation segmentation, Language... languages) {
    return new BitextMaker(segmentation, List.of(languages));
  }

  private static Document document(long seed) {
    Random random = new Random(seed);
    Cases.Pages pages = Cases.pages(seed);
    String one = SWEDISH + pages.swedish();
    String other = ENGLISH + pages.english();
    return new Document("in", random.nextBoolean() ? one + "\n\n" + other : other + "\n\n" + one);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eachSentenceOfTheDocumentIsOnOneSideUnderItsNumber(long seed) throws InputException {
    Document document = document(seed);
    for (Segmentation segmentation : Segmentation.Own.values()) {
      SegmentedDocument whole = maker(segmentation).single(document);
      Bitext halves = maker(segmentation).bitext(document);
      List<Sentence> all = new ArrayList<>();
      Stream.of(halves.source(), halves.target()).forEach(half -> all.addAll(half.sentences()));
      assertThat(all).containsExactlyInAnyOrderElementsOf(whole.sentences());
      assertThat(maker(segmentation).bitext(document)).isEqualTo(halves);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eachHalfIsBlankWhereTheOtherStands(long seed) throws InputException {
    Document document = document(seed);
    Bitext halves = maker(Segmentation.RULES).bitext(document);
    for (SegmentedDocument half : List.of(halves.source(), halves.target())) {
      StringBuilder rest = new StringBuilder(half.document().text());
      assertThat(rest).hasSameSizeAs(document.text());
      for (Sentence sentence : half.sentences()) {
        assertThat(sentence.span().of(document.text())).isEqualTo(sentence.text());
        rest.replace(
            sentence.span().start(), sentence.span().end(), " ".repeat(sentence.span().length()));
      }
      assertThat(rest.chars()).allMatch(MixedTextTest::isBlank);
    }
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || !Character.isDefined(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u00AD';
  }

  @ParameterizedTest
  @EnumSource(Segmentation.Own.class)
  void oneLanguageAloneIsRefused(Segmentation segmentation) {
    assertThatThrownBy(() -> maker(segmentation).bitext(new Document("a", SWEDISH.repeat(3))))
        .isInstanceOf(InputException.class)
        .hasMessage("a: is Swedish only; give its translation as a second file");
    assertThatThrownBy(() -> maker(segmentation).bitext(new Document("a", ENGLISH.repeat(3))))
        .hasMessage("a: is English only; give its translation as a second file");
    assertThatThrownBy(
            () ->
                maker(segmentation, Language.SWEDISH, Language.ENGLISH)
                    .bitext(new Document("a", ENGLISH.repeat(3))))
        .hasMessage("a: is English only; give its translation as a second file");
  }

  @Test
  void aThirdLanguageBelongsToThePartBeforeIt() throws InputException {
    String german = "Niemand weiß, wann die Brücke wieder geöffnet wird, sagt die Gemeinde.\n\n";
    Document document = new Document("a", SWEDISH.repeat(3) + ENGLISH.repeat(2) + german + ENGLISH);
    Bitext bitext = maker(Segmentation.RULES).bitext(document);
    assertThat(bitext.source().size()).isEqualTo(6);
    assertThat(bitext.target().size()).isEqualTo(7);
  }

  @Test
  void aQuotationInTheOtherLanguageIsLeftOutOfAPairAndToldOf() throws InputException {
    List<String> notes = new ArrayList<>();
    Bitext bitext =
        new BitextMaker(Segmentation.RULES, List.of(), notes::add, Progress.NONE)
            .bitext(new Document("a", SWEDISH + ENGLISH + SWEDISH), new Document("b", ENGLISH));
    assertThat(bitext.source().sentences())
        .extracting(Sentence::number)
        .containsExactly(0, 1, 4, 5);
    assertThat(notes).containsExactly("a: left out 1 passage in English");
  }

  @Test
  void whatIsGivenIsTakenAsItIs() throws InputException {
    Document mixed = new Document("a", SWEDISH + ENGLISH + SWEDISH);
    Document other = new Document("b", ENGLISH);
    assertThat(maker(Segmentation.LINES).bitext(mixed, other).source().size()).isEqualTo(3);
    assertThat(
            maker(Segmentation.RULES, Language.SWEDISH, Language.ENGLISH)
                .bitext(mixed, other)
                .source()
                .size())
        .isEqualTo(6);
  }

  @Test
  void passagesAreCutByTheRulesOfTheirLanguage() throws InputException {
    String text =
        SWEDISH.repeat(2)
            + "Vi ses kl. Tio eller så, tror jag nog.\n\n"
            + "They met Mr. Hale and his wife at the station in the morning.\n";
    SegmentedDocument document = maker(Segmentation.RULES).single(new Document("a", text));
    assertThat(document.sentences())
        .extracting(Sentence::text)
        .contains("They met Mr. Hale and his wife at the station in the morning.");
    assertThat(document.language()).isEqualTo(Language.SWEDISH);
  }
}
