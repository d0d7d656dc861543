package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder is a text and its sentences; {@code -Dgolden.update=true} rewrites the latter. */
class SegmentGoldenTest {
  static List<Named<Path>> cases() throws IOException {
    return Golden.cases("segment");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void segmentsAsReviewed(Path folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("segment"));
    arguments.add(folder.resolve("in.txt").toString());
    arguments.addAll(List.of(Files.readString(folder.resolve("args")).strip().split(" ")));
    Cli end = Cli.run(arguments.toArray(String[]::new));
    assertThat(end.code()).isZero();
    Golden.check(folder.resolve("out.tsv"), end.out());
  }
}
