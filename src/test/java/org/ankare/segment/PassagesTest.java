package org.ankare.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ankare.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The passages of plain text, wrapped by hand or a line each, whatever ends its lines. */
class PassagesTest {
  private static final String WRAPPED =
      """
      Hela hösten hade säkerhetsrådet förhandlat om
      hur vattnet i älven skulle delas mellan de tre
      kommunerna, och ingen trodde längre på någon
      överenskommelse före jul. Barn- och ungdomsnämn-
      den ställde in sina möten.

      Så kom regnet. Det regnade i nitton dagar, och i
      den södra delen av länet fick man köra buss till
      skolan i båt, vilket barnen tyckte om mycket mer
      än deras lärare.
      """;

  private static List<String> passages(String text) {
    Document document = new Document("-", text);
    return Passages.of(document).stream().map(passage -> passage.span().of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
  void joinsWrappedLinesWhateverEndsThem(String lineEnd) {
    List<String> found = passages(WRAPPED.replace("\n", lineEnd));
    assertThat(found).hasSize(2);
    assertThat(found.get(0)).endsWith("ungdomsnämn-" + lineEnd + "den ställde in sina möten.");
    assertThat(found.get(1)).startsWith("Så kom").endsWith("lärare.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\f", "\n\f"})
  void aParagraphALineIsAPassageALine(String lineEnd) {
    assertThat(passages("Första stycket.\nAndra.\nTredje är här.".replace("\n", lineEnd)))
        .containsExactly("Första stycket.", "Andra.", "Tredje är här.");
  }

  @Test
  void aFormFeedIsNoLineWhereLinesAreCounted() {
    Document document = new Document("-", "En.\n\fTvå.\nTre.");
    assertThat(SentencePerLine.segment(document, org.ankare.text.Language.SWEDISH).sentences())
        .extracting(sentence -> sentence.number())
        .containsExactly(0, 1, 2);
  }
}
