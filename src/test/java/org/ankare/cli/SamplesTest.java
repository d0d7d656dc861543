package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");

  static Stream<Path> pairs() throws IOException {
    return Files.list(SAMPLES).filter(pair -> Files.exists(pair.resolve("sv.txt"))).sorted();
  }

  private static Cli align(Path pair, String first, String second) {
    return Cli.run("align", pair.resolve(first).toString(), pair.resolve(second).toString());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void alignAsExpected(Path pair) throws IOException {
    Cli end = align(pair, "sv.txt", "en.txt");
    assertThat(end.code()).isZero();
    Golden.check(pair.resolve("expected.tsv"), end.out());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void alignTheSameInEitherOrder(Path pair) {
    assertThat(align(pair, "en.txt", "sv.txt")).isEqualTo(align(pair, "sv.txt", "en.txt"));
  }

  @ParameterizedTest
  @CsvSource({"translation, parallel", "messy, parallel", "news, comparable"})
  void areTakenForWhatTheyAre(String pair, String mode) {
    assertThat(align(SAMPLES.resolve(pair), "sv.txt", "en.txt").err()).contains("mode: " + mode);
  }

  @Test
  void wordFileAndPdfGiveWhatThePlainTextsGive() {
    Path pair = SAMPLES.resolve("translation");
    assertThat(align(pair, "sv.docx", "en.pdf")).isEqualTo(align(pair, "sv.txt", "en.txt"));
  }
}
