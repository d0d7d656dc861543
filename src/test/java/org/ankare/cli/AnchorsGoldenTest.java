package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder is a text with the worst that writers do to quotes, and what is said in it; {@code
 * -Dgolden.update=true} rewrites the latter.
 */
class AnchorsGoldenTest {
  static List<Named<Path>> cases() throws IOException {
    return Golden.cases("anchors");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsSaid(Path folder) throws IOException {
    Cli end = Cli.run("anchors", folder.resolve("in.txt").toString());
    assertThat(end.code()).isZero();
    String said =
        end.out()
            .lines()
            .filter(row -> row.matches("(kind|quote|speech)\t.*"))
            .collect(Collectors.joining("\n", "", "\n"));
    Golden.check(folder.resolve("out.tsv"), said);
  }
}
