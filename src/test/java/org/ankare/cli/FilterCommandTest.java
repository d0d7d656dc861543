package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterCommandTest {
  private static final String ROWS =
      "Katten sover nu.\tThe cat is asleep now.\n"
          + "Katten sover nu.\tThe cat is asleep now.\n"
          + "Hon är 24 år.\tShe is 42 years old.\n";
  private static final String FIRST = "Katten sover nu.\tThe cat is asleep now.\n";

  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
    texts.put("in.tsv", ROWS);
  }

  @Test
  void readsStandardInputAndCountsOnStandardError() {
    assertThat(Cli.runWithInput(ROWS, "filter"))
        .isEqualTo(
            new Cli(
                0,
                FIRST,
                """
                reason                rows     share
                numbers                  1   33.33 %
                duplicate                1   33.33 %
                rejected                 2   66.67 %
                kept                     1   33.33 %
                """));
    assertThat(Cli.runWithInput(ROWS, "filter", "--quiet")).isEqualTo(new Cli(0, FIRST, ""));
  }

  @Test
  void writesTheRejectedRowsAsATableThatIsReadAgain() throws IOException {
    assertThat(texts.run("filter @in.tsv --quiet -o @out.tsv --rejected @no.tsv").code()).isZero();
    assertThat(texts.read("out.tsv")).isEqualTo(FIRST);
    assertThat(texts.read("no.tsv").lines().skip(1).map(line -> line.split("\t")[0]))
        .containsExactly("duplicate", "numbers");
    assertThat(texts.run("filter @no.tsv --checks duplicate --quiet").out())
        .isEqualTo(texts.read("no.tsv"));
  }

  @Test
  void aRowWithoutTextIsNoHeader() throws IOException {
    texts.put("gap.tsv", "sv\ten\n\t\n" + ROWS + "\t\n");
    Cli end = texts.run("filter @gap.tsv --rejected @no.tsv");
    assertThat(end.out()).isEqualTo("sv\ten\n" + FIRST);
    assertThat(end.err()).contains("left out 2 rows empty on both sides");
    assertThat(texts.read("no.tsv")).startsWith("reason\tdetail\trow\tsv\ten\nduplicate\t");
    texts.put("bare.tsv", "\t\n" + ROWS);
    assertThat(texts.run("filter @bare.tsv --quiet").out()).isEqualTo(FIRST);
  }

  @Test
  void checksOnlyForWhatIsAskedFor() {
    assertThat(texts.run("filter @in.tsv --quiet --skip duplicate,numbers").out()).isEqualTo(ROWS);
    assertThat(texts.run("filter @in.tsv --quiet --checks copy").out()).isEqualTo(ROWS);
    assertThat(texts.run("filter @in.tsv --quiet --checks too-short --min-words 5").out())
        .isEmpty();
  }

  @Test
  void writesAnotherFormat() {
    assertThat(texts.run("filter @in.tsv --quiet -f jsonl").out().lines())
        .anyMatch(line -> line.contains("\"text\":\"Katten sover nu.\""))
        .noneMatch(line -> line.contains("24"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "xliff", "jsonl"})
  void readsAndWritesTheFormatOfTheInput(String format) throws IOException {
    assertThat(texts.run("convert @in.tsv @in." + format + " -f " + format).code()).isZero();
    texts.put("first.tsv", FIRST);
    assertThat(texts.run("convert @first.tsv @first." + format + " -f " + format).code()).isZero();
    assertThat(texts.run("filter @in." + format + " --quiet").out())
        .isEqualTo(texts.read("first." + format));
    assertThat(texts.run("filter @in." + format + " --quiet -f tsv").out())
        .isEqualTo(texts.run("convert @first." + format + " - --quiet").out());
  }

  @Test
  void writesTheFilesOfMosesTogether() throws IOException {
    assertThat(texts.run("convert @in.tsv @all -f moses").code()).isZero();
    assertThat(texts.run("filter @all.sv --quiet -o @good").code()).isZero();
    assertThat(texts.read("good.sv")).isEqualTo("Katten sover nu.\n");
    assertThat(texts.read("good.en")).isEqualTo("The cat is asleep now.\n");
    assertThat(texts.run("filter @all.sv").code()).isEqualTo(2);
    assertThat(texts.run("filter @all.sv -o @all").code()).isEqualTo(3);
  }

  @Test
  void leavesAnEmptyTableEmpty() throws IOException {
    texts.put("empty.tsv", "sv\ten\n");
    assertThat(texts.run("filter @empty.tsv --quiet --rejected @no.tsv").out())
        .isEqualTo("sv\ten\n");
    assertThat(texts.read("no.tsv")).isEqualTo("reason\tdetail\trow\tsv\ten\n");
    texts.put("nothing.tsv", "");
    assertThat(texts.run("filter @nothing.tsv --quiet")).isEqualTo(new Cli(0, "", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a broken row is the input's fault | filter @broken.tsv | 3 | broken.tsv:2
          a missing file                    | filter @none.tsv | 3 | none.tsv
          the output is the input           | filter @in.tsv -o @in.tsv | 3 | in.tsv
          the rejected rows are the input   | filter @in.tsv --rejected @in.tsv | 3 | in.tsv
          one file for both                 | filter @in.tsv -o @o --rejected @o | 2 | --rejected
          no reason                         | filter @in.tsv --skip spelling | 2 | spelling
          a ratio that nothing keeps to     | filter @in.tsv --max-ratio 1 | 2 | --max-ratio
          fewest above most                 | filter @in.tsv --min-words 300 | 2 | --min-words
          no probability                    | filter @in.tsv --min-confidence 2 | 2 | --min-confidence
          no place for the rejected rows    | filter @in.tsv --rejected @no/such/place | 4 | place
          """)
  void refuses(String why, String arguments, int code, String said) throws IOException {
    texts.put("broken.tsv", "sv\ten\nbara en cell\n");
    Cli end = texts.run(arguments);
    assertThat(end.code()).isEqualTo(code);
    assertThat(end.err()).contains(said);
    assertThat(texts.read("in.tsv")).isEqualTo(ROWS);
    assertThat(texts.has("o")).isFalse();
  }
}
