package org.ankare.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.ankare.pipeline.Segmentation;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SentenceParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BordersTest {
  private static SentenceParts parts(String text) {
    return SentenceSegmenter.of(Language.ENGLISH)
        .parts(Segmentation.LINES.segment(new Document("en", text), Language.ENGLISH));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "two sentences in a line | It rained. We left. | WITHIN",
        "a full stop | It rained.^We left. | STOP",
        "a question in quotation marks | “Rain?”^She left. | STOP",
        "a comma | It rained,^We left. | PAUSE",
        "a colon | She said:^We leave. | PAUSE",
        "a cut sentence | Only the rain^could stop us. It did. | CUT",
        "a headline | The rain^We left. | BARE",
        "a new passage after a full stop | It rained.^^We left. | STOP",
      })
  void areTold(String why, String text, BorderClass expected) {
    Borders borders = new Borders(parts(text.replace('^', '\n')));
    assertThat(BorderClass.values()[borders.before(1)]).as(why).isEqualTo(expected);
  }

  @Test
  void aPassageStartsAfterABlankLineOnly() {
    Borders borders = new Borders(parts("It rained. We left.\n\nNobody saw us.\nThey slept."));
    assertThat(borders.startsPassage(1)).isFalse();
    assertThat(borders.startsPassage(2)).isTrue();
    assertThat(borders.startsPassage(3)).isFalse();
  }

  @Test
  void smallLettersSayNothingWhereAllAreSmall() {
    Borders borders = new Borders(parts("the rain\nwe left.\nthey stayed."));
    assertThat(BorderClass.values()[borders.before(1)]).isEqualTo(BorderClass.BARE);
  }

  @Test
  void partsKeepTheirSentence() {
    SentenceParts parts = parts("It rained. We left.\nNobody saw us.\n");
    assertThat(parts.parts().sentences().stream().map(part -> part.text()))
        .containsExactly("It rained.", "We left.", "Nobody saw us.");
    assertThat(parts.sentenceOf()).containsExactly(0, 0, 1);
    assertThat(parts.isBorder(1)).isFalse();
    assertThat(parts.isBorder(2)).isTrue();
  }
}
