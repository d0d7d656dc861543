package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @Test
  void examplesPrintWhatIsShown() throws IOException {
    Golden.check(README, Transcript.rerun(Files.readAllLines(README)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "align", "convert", "filter", "detect", "segment", "anchors", "mine", "explain", "lexicon",
        "eval"
      })
  void showsEachCommandAtWork(String command) throws IOException {
    assertThat(Files.readString(README)).contains("\n$ ankare " + command + " ");
  }

  @Test
  void isShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThan(300);
  }
}
