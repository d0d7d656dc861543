package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ankare.extract.DocumentReader;
import org.ankare.segment.Passages;
import org.ankare.text.InputException;
import org.ankare.text.Passage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder is a document; what {@code detect --unit passage} prints of it was reviewed. */
class DetectGoldenTest {
  static List<Named<Path>> cases() throws IOException {
    return Golden.cases("detect");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void detectsAsReviewed(Path folder) throws IOException {
    String input = folder.resolve("in.txt").toString();
    Cli end = Cli.run("detect", "--unit", "passage", input);
    assertThat(end.code()).isZero();
    Golden.check(folder.resolve("out.tsv"), end.out());
    assertThat(Cli.run("detect", "--unit", "passage", input)).isEqualTo(end);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasARowForEachPassage(Path folder) throws IOException, InputException {
    Path input = folder.resolve("in.txt");
    List<Passage> passages = Passages.of(DocumentReader.detecting().read(input));
    List<String> rows =
        Cli.run("detect", "--unit", "passage", input.toString()).out().lines().skip(1).toList();
    assertThat(rows).hasSameSizeAs(passages);
    for (int number = 0; number < rows.size(); number++) {
      assertThat(rows.get(number))
          .endsWith(
              "\t"
                  + number
                  + "\t"
                  + passages.get(number).span().start()
                  + "\t"
                  + passages.get(number).span().end());
    }
  }
}
