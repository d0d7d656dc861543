package org.ankare.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of different make against the text that a person takes them to have, a paragraph a line.
 * The F1 is over tokens between white space: those of the longest common subsequence are right.
 */
class HtmlPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/html");
  private static final double LEAST = 0.97;

  static List<String> pages() throws IOException {
    try (Stream<Path> folders = Files.list(PAGES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> gold(String page) throws IOException {
    return Files.readAllLines(PAGES.resolve(page).resolve("gold.txt"), StandardCharsets.UTF_8);
  }

  private static Document read(String page) throws InputException {
    return DocumentReader.detecting().read(PAGES.resolve(page).resolve("page.html"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void readsTheTextAndLittleElse(String page) throws IOException, InputException {
    String[] found = tokens(read(page).text());
    String[] wanted = tokens(String.join(" ", gold(page)));
    double f1 = 2.0 * common(found, wanted) / (found.length + wanted.length);
    System.err.println(page + "\t" + Math.round(f1 * 10_000) / 10_000.0);
    assertThat(f1).as(read(page).text()).isGreaterThanOrEqualTo(LEAST);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void losesNoParagraph(String page) throws IOException, InputException {
    String text = String.join(" ", tokens(read(page).text()));
    assertThat(gold(page)).allSatisfy(line -> assertThat(text).contains(line));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void keepsAllIfAsked(String page) throws IOException, InputException {
    Path file = PAGES.resolve(page).resolve("page.html");
    Document all = DocumentReader.detecting().keepingBoilerplate().read(file);
    String text =
        all.passages().stream()
            .filter(passage -> passage.kind() != Passage.Kind.BOILERPLATE)
            .map(passage -> passage.span().of(all.text()))
            .collect(Collectors.joining(" "));
    assertThat(all.text().length()).isGreaterThan(read(page).text().length());
    assertThat(common(tokens(text), tokens(read(page).text())))
        .isGreaterThan(tokens(read(page).text()).length * 95 / 100);
  }

  private static String[] tokens(String text) {
    return text.strip().split("[ \t\r\n\f]+");
  }

  /** Returns the length of the longest common subsequence. */
  private static int common(String[] one, String[] other) {
    int[] row = new int[other.length + 1];
    for (String token : one) {
      int diagonal = 0;
      for (int j = 0; j < other.length; j++) {
        int above = row[j + 1];
        row[j + 1] = token.equals(other[j]) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[other.length];
  }
}
