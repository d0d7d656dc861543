package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packed program writes and its page exports: the same, as long as nobody edits. */
class PageExportIT extends InBrowser {
  private static final String PROGRAM =
      Path.of("target/ankare/bin/ankare").toAbsolutePath().toString();

  private static void ankare(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PROGRAM));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("said").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
    assertThat(process.exitValue()).as(Files.readString(directory.resolve("said"))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "translation, sentence",
    "translation, quote",
    "messy, passage",
    "news, sentence",
  })
  void exportsWhatTheProgramWrites(String sample, String unit) throws Exception {
    copy(sample);
    ankare("align", "in.sv", "in.en", "--unit", unit, "-f", "html", "-o", "page.html");
    browser.openNew(directory.resolve("page.html"));
    for (String format : List.of("tsv", "jsonl", "tmx")) {
      ankare(
          "align", "in.sv", "in.en", "--unit", unit, "-f", format, "--unaligned", "-o", "out");
      String expected = Files.readString(directory.resolve("out"), StandardCharsets.UTF_8);
      String exported = browser.download(format);
      if (sample.equals("news")) {
        // The page has another order where the texts have.
        assertThat(exported.lines()).containsExactlyInAnyOrderElementsOf(expected.lines().toList());
      } else {
        assertThat(exported).isEqualTo(expected);
      }
    }
  }

  private static void copy(String sample) throws IOException {
    for (String side : List.of("sv", "en")) {
      Files.copy(
          Path.of("samples", sample, side + ".txt"),
          directory.resolve("in." + side),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "jsonl"})
  void exportsDecisionsThatTheProgramKeepsTo(String format) throws Exception {
    copy("translation");
    ankare("align", "in.sv", "in.en", "-f", "html", "-o", "page.html");
    browser.openNew(directory.resolve("page.html"));
    browser.focusRow(0);
    browser.press("m ArrowDown a ArrowDown ArrowDown u End x");
    String exported = browser.download(format);
    Files.writeString(directory.resolve("decided"), exported);
    ankare(
        "align", "in.sv", "in.en", "--fixed", "decided", "--unaligned", "-f", format, "-o", "out");
    assertThat(Files.readAllLines(directory.resolve("out")))
        .containsAll(exported.lines().filter(line -> KEPT.matcher(line).find()).toList());
    ankare("align", "in.sv", "in.en", "--fixed", "decided", "-f", "html", "-o", "page.html");
    browser.openNew(directory.resolve("page.html"));
    assertThat(browser.beads()).startsWith("0,1-0,1✎ 2-2✓ 3-3 -4✎ 4-✎ ").doesNotContain("✕");
  }

  @ParameterizedTest
  @CsvSource({
    "translation, sentence, m ArrowDown a ArrowDown ArrowDown u End x",
    "messy, passage, m ArrowDown a ArrowDown ArrowDown u End x",
    "news, quote, a ArrowDown x ArrowDown ArrowDown m",
  })
  void exportsTheSameEditedBeadsInEveryFormat(String sample, String unit, String keys)
      throws Exception {
    copy(sample);
    ankare("align", "in.sv", "in.en", "--unit", unit, "-f", "html", "-o", "page.html");
    browser.openNew(directory.resolve("page.html"));
    browser.focusRow(0);
    browser.press(keys);
    String table = browser.download("tsv");
    assertThat(table).contains("\tedited\n", "\taccepted\n", "\trejected\n");
    assertThat(converted("tsv", table)).isEqualTo(table);
    assertThat(withoutReasons(converted("jsonl", browser.download("jsonl")))).isEqualTo(table);
    String memory = browser.download("tmx");
    assertThat(converted("tmx", memory, "-f", "tmx")).isEqualTo(memory);
    assertThat(common(converted("tmx", memory))).isEqualTo(common(pairsOf(table)));
  }

  private static String converted(String format, String exported, String... options)
      throws IOException, InterruptedException {
    Files.writeString(directory.resolve("exported"), exported);
    List<String> arguments =
        new ArrayList<>(List.of("convert", "exported", "out.tsv", "--from", format));
    arguments.addAll(List.of(options));
    ankare(arguments.toArray(String[]::new));
    return Files.readString(directory.resolve("out.tsv"));
  }

  /** Returns the columns that every table has, and what a person has decided. */
  private static List<String> common(String table) {
    List<String> names = List.of(table.lines().findFirst().orElseThrow().split("\t"));
    return table
        .lines()
        .map(row -> row.split("\t", -1))
        .map(cells -> String.join("\t", List.of(cells).subList(0, 7)) + "\t" + cells[names.indexOf("decision")])
        .toList();
  }

  /** Returns a table without the column that only JSON Lines fill. */
  private static String withoutReasons(String table) {
    int column = List.of(table.lines().findFirst().orElseThrow().split("\t")).indexOf("evidence");
    return table
        .lines()
        .map(row -> new ArrayList<>(List.of(row.split("\t", -1))))
        .peek(cells -> cells.remove(column))
        .map(cells -> String.join("\t", cells) + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the rows of a table that a translation memory holds: both sides, not rejected. */
  private static String pairsOf(String table) {
    return table
        .lines()
        .filter(row -> !row.endsWith("\trejected") && !row.matches("\t.*|[^\t]*\t\t.*"))
        .map(row -> row + "\n")
        .collect(Collectors.joining());
  }

  /** A row of a table or a line of JSON whose bead stands as it is. */
  private static final Pattern KEPT = Pattern.compile("\t(edited|accepted)$|\"(edited|accepted)\"");
}
