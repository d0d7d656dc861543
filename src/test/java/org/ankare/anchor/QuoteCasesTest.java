package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of small texts with what is said in them and by whom. */
class QuoteCasesTest {
  private static final Path TABLES = Path.of("src/test/resources/org/ankare/anchor");

  static List<Arguments> cases() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files.sorted().flatMap(QuoteCasesTest::rows).toList();
    }
  }

  private static Stream<Arguments> rows(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .map(cells -> Arguments.of(cells[0].strip(), cells[1].strip(), cells[2], cells[3]));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("cases")
  void findsWhatIsSaid(String why, String language, String text, String expected) {
    String said =
        Texts.anchors(language, text.strip().replace("␤", "\n")).stream()
            .filter(QuoteCasesTest::isSaid)
            .map(QuoteCasesTest::shown)
            .collect(Collectors.joining(" ¦ "));
    assertThat(said).isEqualTo(expected.strip());
  }

  private static boolean isSaid(Anchor anchor) {
    return anchor.kind() == AnchorKind.QUOTE || anchor.kind() == AnchorKind.SPEECH;
  }

  private static String shown(Anchor anchor) {
    String mark = anchor.kind() == AnchorKind.SPEECH ? "~" : "";
    return mark + anchor.speaker() + ": " + anchor.text();
  }
}
