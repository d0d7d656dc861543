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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packed program writes and its page exports: the same, as long as nobody edits. */
class PageExportIT {
  private static final String PROGRAM =
      Path.of("target/ankare/bin/ankare").toAbsolutePath().toString();

  @TempDir private static Path directory;

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(directory);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

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
    Path samples = Path.of("samples", sample);
    for (String side : List.of("sv", "en")) {
      Files.copy(
          samples.resolve(side + ".txt"),
          directory.resolve("in." + side),
          StandardCopyOption.REPLACE_EXISTING);
    }
    ankare("align", "in.sv", "in.en", "--unit", unit, "-f", "html", "-o", "page.html");
    browser.openNew(directory.resolve("page.html"));
    for (String format : List.of("tsv", "jsonl")) {
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
}
