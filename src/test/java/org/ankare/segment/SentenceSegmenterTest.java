package org.ankare.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSegmenterTest {
  private static SegmentedDocument segment(String language, String text) {
    return SentenceSegmenter.of(new Language(language)).segment(new Document("test", text));
  }

  private static String passages(String text) {
    return segment("en", text).sentences().stream()
        .collect(Collectors.groupingBy(Sentence::passage))
        .values()
        .stream()
        .map(list -> list.stream().map(Sentence::text).collect(Collectors.joining("|")))
        .collect(Collectors.joining("||"));
  }

  /** Each row: why it is there; a text with {@code |} where a sentence ends. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "sv.csv", delimiter = ';', quoteCharacter = '^')
  void cutsSwedish(String why, String marked) {
    assertCut("sv", marked);
  }

  /** Each row: why it is there; a text with {@code |} where a sentence ends. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "en.csv", delimiter = ';', quoteCharacter = '^')
  void cutsEnglish(String why, String marked) {
    assertCut("en", marked);
  }

  private static void assertCut(String language, String marked) {
    List<String> sentences =
        segment(language, marked.replace("|", " ")).sentences().stream()
            .map(Sentence::text)
            .toList();
    assertThat(String.join("|", sentences)).isEqualTo(marked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "a blank line parts passages; ^One. Two.\n\nThree.^; One.|Two.||Three.",
        "a line with white space only is blank; ^One.\n \t\nTwo.^; One.||Two.",
        "a paragraph a line; ^One went. Two came.\nThree stayed.^; One went.|Two came.||Three stayed.",
        "a heading is a passage; ^The second day\nIt rained. We left.^; "
            + "The second day||It rained.|We left.",
        "CR alone ends a line; ^One\rTwo^; One||Two",
        "CRLF is one line end; ^One\r\n\r\nTwo^; One||Two",
        "a list of small letters stays apart; ^milk\neggs\nbread^; milk||eggs||bread",
        "verse stays apart; ^The moon is low\nand all the boats\nlie waiting now^; "
            + "The moon is low||and all the boats||lie waiting now",
      })
  void partsPassages(String why, String text, String passages) {
    assertThat(passages(text)).isEqualTo(passages);
  }

  @Test
  void joinsHardWrappedLines() {
    String text =
        """
        The old ferry had been lying at the quay for more than a week when
        the harbour master finally came down to look at it. He shook his
        head, wrote something in a little book and walked back again.

        THE ANSWER
        Nobody heard anything until Monday, when a letter came from the
        town. It said that Mr. Holm could keep the ferry, on these terms:
        - no passengers after dark
        - no dogs
        """;
    assertThat(passages(text).replace('\n', ' '))
        .isEqualTo(
            "The old ferry had been lying at the quay for more than a week when the harbour master"
                + " finally came down to look at it.|He shook his head, wrote something in a"
                + " little book and walked back again.||THE ANSWER||Nobody heard anything until"
                + " Monday, when a letter came from the town.|It said that Mr. Holm could keep the"
                + " ferry, on these terms:||- no passengers after dark||- no dogs");
  }

  @Test
  void numbersSentencesAndPassagesFromZero() {
    SegmentedDocument segmented = segment("sv", "Rubrik\n\nEtt. Två.\n\n\n\nTre.");
    assertThat(segmented.sentences()).extracting(Sentence::number).containsExactly(0, 1, 2, 3);
    assertThat(segmented.sentences()).extracting(Sentence::passage).containsExactly(0, 1, 1, 2);
    assertThat(segmented.language()).isEqualTo(Language.SWEDISH);
  }

  @Test
  void otherLanguagesGoByEnglishRules() {
    SegmentedDocument segmented = segment("de", "Das war Mr. Holm. Er kam spät.");
    assertThat(segmented.size()).isEqualTo(2);
    assertThat(segmented.language()).isEqualTo(new Language("de"));
  }

  @Test
  void nothingHasNoSentences() {
    assertThat(segment("sv", " \n\t\r\n\u00A0").size()).isZero();
  }

  @Test
  void saysWhyASentenceEndsOrDoesNot() {
    String text = "Mr. Ek left at 5 p.m. He came back.\n\nBest regards, Anna";
    List<BoundaryDecision> decisions =
        SentenceSegmenter.explain(new Document("test", text), passage -> Language.ENGLISH);
    assertThat(decisions)
        .extracting(d -> d.passage() + " " + d.end() + " " + d.next() + " " + d.ends())
        .containsExactly("0 3 4 false", "0 21 22 true", "1 50 51 true");
    assertThat(decisions)
        .extracting(BoundaryDecision::rule)
        .containsExactly("abbreviation", "final-stop", "letter-closing");
    assertThat(decisions).extracting(BoundaryDecision::reason).doesNotContain("");
  }

  /** What ends sentences is what is said to end them, on every row of the tables. */
  @ParameterizedTest
  @CsvFileSource(resources = "en.csv", delimiter = ';', quoteCharacter = '^')
  void explainsEachEnd(String why, String marked) {
    String text = marked.replace("|", " ");
    List<Integer> ends =
        SentenceSegmenter.explain(new Document("test", text), passage -> Language.ENGLISH).stream()
            .filter(BoundaryDecision::ends)
            .map(BoundaryDecision::end)
            .toList();
    List<Integer> sentences =
        segment("en", text).sentences().stream().map(sentence -> sentence.span().end()).toList();
    assertThat(ends).isEqualTo(sentences.subList(0, sentences.size() - 1));
  }
}
