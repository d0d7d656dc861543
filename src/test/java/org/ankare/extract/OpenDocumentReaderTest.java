package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ankare.OfficeFiles;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pieces of texts in OpenDocument. */
class OpenDocumentReaderTest {
  private static final String STYLES =
      "<style:style style:name='P1' style:parent-style-name='Title'/>"
          + "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
          + "<style:style style:name='P2' style:parent-style-name='T1'/>";

  static Stream<Arguments> pieces() {
    return Pieces.of("open");
  }

  private static List<String> read(byte[] bytes) throws InputException {
    return ReadAs.passages(DocumentReader.detecting().read("-", new ByteArrayInputStream(bytes)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pieces")
  void reads(String why, String body, String passages) throws InputException {
    assertThat(String.join(" / ", read(OfficeFiles.odt(STYLES, body)))).isEqualTo(passages);
  }

  @Test
  void readsTemplates() throws InputException {
    Map<String, String> parts = OfficeFiles.open("", "<text:p>Text.</text:p>");
    parts.put("mimetype", "application/vnd.oasis.opendocument.text-template");
    assertThat(read(OfficeFiles.zip(parts))).containsExactly("Text.");
  }
}
