package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder is a case; {@code -Dgolden.update=true} rewrites what is expected of it. */
class FilterGoldenTest {
  static List<Named<Path>> cases() throws IOException {
    return Golden.cases("filter");
  }

  @TempDir private Path directory;

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("in."))
          .findFirst()
          .orElseThrow();
    }
  }

  private Cli run(Path folder, Path input) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("filter", input.toString(), "--rejected", rejected().toString()));
    arguments.addAll(List.of(Files.readString(folder.resolve("args")).strip().split(" ")));
    Cli end = Cli.run(arguments.toArray(String[]::new));
    assertThat(end.code()).isZero();
    return end;
  }

  private Path rejected() {
    return directory.resolve("rejected.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void filtersAsReviewed(Path folder) throws IOException {
    Path input = input(folder);
    Cli end = run(folder, input);
    String name = input.getFileName().toString();
    Golden.check(folder.resolve(name.replace("in.", "out.")), end.out());
    Golden.check(folder.resolve("rejected.tsv"), Files.readString(rejected()));
    Golden.check(folder.resolve("summary.txt"), end.err());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void partsTheLinesOfTheInputUnchanged(Path folder) throws IOException {
    Path input = input(folder);
    List<String> lines = Files.readAllLines(input);
    List<String> kept = run(folder, input).out().lines().toList();
    List<Integer> rows =
        Files.readAllLines(rejected()).stream()
            .skip(1)
            .map(line -> Integer.valueOf(line.split("\t")[2]))
            .toList();
    List<String> left = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      if (!rows.contains(row)) {
        left.add(lines.get(row));
      }
    }
    assertThat(kept).isEqualTo(left);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rejectsNothingOfWhatItHasKept(Path folder) throws IOException {
    Path again = directory.resolve("again");
    Files.writeString(again, run(folder, input(folder)).out());
    assertThat(run(folder, again).out()).isEqualTo(Files.readString(again));
    assertThat(Files.readAllLines(rejected())).hasSize(1);
  }
}
