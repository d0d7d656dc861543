package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents by different programs against the passages that a person takes them to have, one a
 * line, headings with their kind.
 */
class PdfPagesTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/documents/pdf");

  static List<String> documents() throws IOException {
    try (Stream<Path> folders = Files.list(DOCUMENTS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static Document read(String name, boolean keepsAll) throws IOException, InputException {
    return PdfReader.read(
        name, Files.readAllBytes(DOCUMENTS.resolve(name).resolve("page.pdf")), keepsAll);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void readsPassagesInOrder(String name) throws IOException, InputException {
    Path gold = DOCUMENTS.resolve(name).resolve("gold.txt");
    assertThat(ReadAs.passages(read(name, false)))
        .isEqualTo(Files.readAllLines(gold, StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void keepsRunningHeadsAsBoilerplateIfAsked(String name) throws IOException, InputException {
    List<String> text =
        read(name, true).passages().stream()
            .filter(passage -> passage.kind() != Passage.Kind.BOILERPLATE)
            .map(passage -> passage.kind().toString())
            .toList();
    List<String> without =
        read(name, false).passages().stream().map(passage -> passage.kind().toString()).toList();
    assertThat(text).isEqualTo(without);
  }
}
