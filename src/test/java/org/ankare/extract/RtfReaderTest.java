package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ankare.OfficeFiles;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pieces of rich text. */
class RtfReaderTest {
  static Stream<Arguments> pieces() {
    return Pieces.of("rtf");
  }

  private static List<String> read(DocumentReader reader, byte[] bytes) throws InputException {
    return ReadAs.passages(reader.read("-", new ByteArrayInputStream(bytes)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pieces")
  void reads(String why, String body, String passages) throws InputException {
    assertThat(String.join(" / ", read(DocumentReader.detecting(), OfficeFiles.rtf(body))))
        .isEqualTo(passages);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "\\ansi, windows-1252",
    "\\mac, x-MacRoman",
    "\\pc, IBM437",
    "\\pca, IBM850",
    "\\ansi\\ansicpg1250, windows-1250",
    "\\ansi\\ansicpg65001, UTF-8"
  })
  void readsTheCodePageOfTheWhole(String words, String charset) throws InputException {
    String source = "{\\rtf1" + words + "\\pard \u00E4\u00F6\u00C4\\par}";
    byte[] bytes = source.getBytes(Charset.forName(charset));
    assertThat(read(DocumentReader.detecting(), bytes)).containsExactly("äöÄ");
  }

  @Test
  void keepsMarginsAsBoilerplateIfAskedTo() throws InputException {
    byte[] bytes = OfficeFiles.rtf("{\\header\\pard Sidhuvud\\par}\\pard Text.\\par");
    assertThat(read(DocumentReader.detecting().keepingBoilerplate(), bytes))
        .containsExactly("boilerplate: Sidhuvud", "Text.");
  }

  @Test
  void readsToTheLastBraceWhichMayBeLost() throws InputException {
    byte[] bytes = "{\\rtf1\\ansi\\pard Text.\\par".getBytes(StandardCharsets.US_ASCII);
    assertThat(read(DocumentReader.detecting(), bytes)).containsExactly("Text.");
  }
}
