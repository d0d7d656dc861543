package org.ankare.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePerLineTest {
  private static SegmentedDocument read(String text) {
    return SentencePerLine.segment(new Document("test", text), Language.SWEDISH);
  }

  /** Each sentence is written as number, passage and text. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "a line is a sentence, whatever is in it; ^Ett. Två.\nTre^; 0/0 Ett. Två.|1/0 Tre",
        "an empty line keeps its number; ^Ett\n\n\nTvå\n^; 0/0 Ett|3/1 Två",
        "a line of white space is empty; ^\n \t\nEtt^; 2/0 Ett",
        "CRLF and CR end lines too; ^Ett\r\nTvå\r\rTre^; 0/0 Ett|1/0 Två|3/1 Tre",
        "white space at both ends is left out; ^  Ett \n^; 0/0 Ett",
        "a form feed does not end a line; ^Ett\fTvå^; ^0/0 Ett\fTvå^",
      })
  void numbersLines(String why, String text, String sentences) {
    String found =
        read(text).sentences().stream()
            .map(sentence -> sentence.number() + "/" + sentence.passage() + " " + sentence.text())
            .collect(Collectors.joining("|"));
    assertThat(found).isEqualTo(sentences);
  }

  @Test
  void anEmptyDocumentHasNoSentences() {
    assertThat(read("").size()).isZero();
    assertThat(read("\n\n").size()).isZero();
  }
}
