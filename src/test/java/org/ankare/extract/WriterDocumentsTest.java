package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One document with all that is hard (changes, notes, a comment, hidden text, a text box, contents,
 * margins), made by hand as a flat file and saved by LibreOffice 7.4 in its other formats.
 */
class WriterDocumentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/documents/writer");

  private static List<String> read(DocumentReader reader, String ending) throws InputException {
    return ReadAs.passages(reader.read(FOLDER.resolve("document." + ending)));
  }

  private static List<String> gold() throws IOException {
    return Files.readAllLines(FOLDER.resolve("passages.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fodt", "odt", "docx", "rtf"})
  void readsTheText(String ending) throws IOException, InputException {
    List<String> text =
        gold().stream().filter(passage -> !passage.startsWith("boilerplate")).toList();
    assertThat(read(DocumentReader.detecting(), ending)).isEqualTo(text);
  }

  /** In rich text, what stands above and below the pages comes before the text. */
  @ParameterizedTest
  @ValueSource(strings = {"fodt", "odt", "docx", "rtf"})
  void keepsTheRestIfAskedTo(String ending) throws IOException, InputException {
    assertThat(read(DocumentReader.detecting().keepingBoilerplate(), ending))
        .containsExactlyInAnyOrderElementsOf(gold());
  }

  /**
   * LibreOffice writes into a book what was deleted or hidden, headings as paragraphs, and notes at
   * the end of a chapter.
   */
  @Test
  void readsTheBookThatLibreOfficeMakesOfIt() throws IOException, InputException {
    assertThat(read(DocumentReader.detecting(), "epub"))
        .contains("Enligt stadens arkiv.", "Kranen är ny.", "”Vi betalar”, sade borgmästaren.")
        .last()
        .isEqualTo("Intervju den 4 maj.");
  }
}
