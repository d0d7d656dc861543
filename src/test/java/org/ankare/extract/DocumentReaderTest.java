package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  private static final String TEXT =
      "”Ångaren gick på grund i går”, sade lotsen – och det väckte oro på ön.\n"
          + "Räddningen dröjde till långt efter midnatt…\n";

  private static String read(byte[] bytes) throws InputException {
    return DocumentReader.detecting().read("-", new ByteArrayInputStream(bytes)).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman"})
  void findsTheCharset(String charset) throws InputException {
    assertThat(read(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "IBM850"})
  void findsTheCharsetOfLettersAlone(String charset) throws InputException {
    String text = "Ångaren gick på grund, och det väckte oro på ön. Länge dröjde hjälpen.";
    assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void findsTheCharsetOfAnotherAlphabet() throws InputException {
    String text = "Пароход сел на мель у самого берега, и помощь пришла только после полуночи.";
    assertThat(read(text.repeat(5).getBytes(Charset.forName("KOI8-R")))).isEqualTo(text.repeat(5));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "a \0 that somebody left in the middle of a text is kept with all the rest",
        "CR\rCRLF\r\nLF\n kept",
        "  white space at both ends  ",
        "a mark inside \uFEFF is kept",
        "\uD83D\uDE00",
      })
  void readsTextAsItIs(String text) throws InputException {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void dropsTheByteOrderMark() throws InputException {
    assertThat(read("\uFEFFHej.".getBytes(StandardCharsets.UTF_8))).isEqualTo("Hej.");
    assertThat(read("\uFEFFHej.".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Hej.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing at all | '' | -: is empty; give a file with text in it",
        "only white space | ' \n\t\n' | -: is empty; give a file with text in it",
        "a PDF file | %PDF-1.7 and so on | -: is a damaged PDF document; get or make it anew",
        "an office file | PK\u0003\u0004 and so on | "
            + "-: is cut off or damaged (a ZIP archive); open it in its program and save it anew",
        "bytes of all kinds | '\u0001\u0002\u0003 \u0004\u0005a' | "
            + "-: is binary data; give a plain text",
      })
  void refuses(String why, String content, String message) {
    assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }

  @Test
  void saysTheLineThatIsNotInTheNamedCharset() {
    byte[] bytes = "one\r\ntwo\rthree\nf\u00E5r".getBytes(StandardCharsets.ISO_8859_1);
    DocumentReader reader = DocumentReader.in(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> reader.read("får.txt", new ByteArrayInputStream(bytes)))
        .hasMessage("får.txt:4: is not UTF-8; say which encoding it is in");
  }

  @Test
  void doesNotTakeBrokenUtf8ForAnotherCharset() {
    byte[] bytes = (TEXT + "\n" + TEXT).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE5;
    assertThatThrownBy(() -> read(bytes)).hasMessageStartingWith("-:5: is not UTF-8");
  }

  @Test
  void readsTheNamedCharsetWhateverItLooksLike() throws InputException {
    byte[] bytes = "få".getBytes(StandardCharsets.UTF_8);
    DocumentReader reader = DocumentReader.in(StandardCharsets.ISO_8859_1);
    assertThat(reader.read("-", new ByteArrayInputStream(bytes)).text()).isEqualTo("fÃ¥");
  }

  @Test
  void namesAFileAsItsPathIsWritten(@TempDir Path folder) throws IOException, InputException {
    Path file = Files.writeString(folder.resolve("bok.txt"), "Hej.");
    assertThat(DocumentReader.detecting().read(file).name()).isEqualTo(file.toString());
  }

  @Test
  void saysThatAFileIsMissingOrADirectory(@TempDir Path folder) {
    DocumentReader reader = DocumentReader.detecting();
    assertThatThrownBy(() -> reader.read(folder.resolve("no.txt")))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("no.txt: no such file; check the path");
    assertThatThrownBy(() -> reader.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("is a directory; name a file in it");
  }

  @Test
  void saysThatAStreamBroke() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThatThrownBy(() -> DocumentReader.detecting().read("-", broken))
        .hasMessage("-: cannot be read (the disk is gone); check the file");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyBytesAreTextOrRefused(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      try {
        assertThat(read(bytes)).isNotBlank();
      } catch (InputException e) {
        assertThat(e.getMessage()).startsWith("-").doesNotContain("\n");
      }
    }
  }
}
