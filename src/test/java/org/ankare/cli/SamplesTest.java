package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");

  static Stream<Path> pairs() throws IOException {
    return Files.list(SAMPLES).filter(Files::isDirectory).sorted();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void alignAsExpected(Path pair) throws IOException {
    Cli end =
        Cli.run("align", pair.resolve("sv.txt").toString(), pair.resolve("en.txt").toString());
    assertThat(end.code()).isZero();
    Golden.check(pair.resolve("expected.tsv"), end.out());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void alignTheSameInEitherOrder(Path pair) throws IOException {
    Cli end =
        Cli.run("align", pair.resolve("en.txt").toString(), pair.resolve("sv.txt").toString());
    assertThat(end.out().lines())
        .containsExactlyElementsOf(Files.readAllLines(pair.resolve("expected.tsv")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"translation parallel", "messy parallel", "news comparable"})
  void areTakenForWhatTheyAre(String pairAndMode) {
    Path pair = SAMPLES.resolve(pairAndMode.split(" ")[0]);
    Cli end =
        Cli.run("align", pair.resolve("sv.txt").toString(), pair.resolve("en.txt").toString());
    assertThat(end.err()).contains("mode: " + pairAndMode.split(" ")[1]);
  }
}
