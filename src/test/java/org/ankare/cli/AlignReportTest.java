package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignReportTest {
  private static final String HEADER = "rank\treason\tdoubt\tsv_ids\ten_ids\tconfidence\tsv\ten\n";
  private static final String ALONE = "Kungen älskar\tjordgubbar med grädde.";

  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
    texts.put("gap.sv", TextPairs.SWEDISH + ALONE + "\n");
  }

  private static String[] cells(String row) {
    return row.split("\t", -1);
  }

  @Test
  void nothingToLookAtIsAHeaderAlone() throws IOException {
    assertThat(texts.run("align @in.sv @in.en --mode parallel --report @r.tsv").code()).isZero();
    assertThat(texts.read("r.tsv")).isEqualTo(HEADER);
  }

  @Test
  void aStretchIsARowOfCleanCells() throws IOException {
    texts.run("align @gap.sv @in.en --mode parallel --report @r.tsv");
    List<String> lines = texts.read("r.tsv").lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .matches("1\tomission\t0\\.\\d{3}\t4\t\t0\\.\\d{3}\t" + ALONE.replace('\t', ' ') + "\t");
    double doubt = Double.parseDouble(cells(lines.get(1))[2]);
    double confidence = Double.parseDouble(cells(lines.get(1))[5]);
    assertThat(Math.round(1000 * (doubt + confidence))).isEqualTo(1000);
  }

  @Test
  void theIdsAreTheNumbersOfTheLines() throws IOException {
    texts.put("in.sv", TextPairs.SWEDISH.replace(". ", ".\n"));
    texts.put("in.en", "\n\n" + TextPairs.ENGLISH.replace(". ", ".\n") + "\n\nGod save us all.\n");
    texts.run("align @in.sv @in.en --sentences --mode parallel --report @r.tsv");
    assertThat(texts.read("r.tsv").lines().map(line -> cells(line)[4]))
        .containsExactly("en_ids", "9");
  }

  @Test
  void theResultIsWhatItIsWithout() {
    Cli without = texts.run("align @gap.sv @in.en --unaligned");
    assertThat(texts.run("align @gap.sv @in.en --unaligned --report @r.tsv")).isEqualTo(without);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--min-confidence 1",
        "--unaligned",
        "-f jsonl",
        "-f vecalign",
        "--explain",
        "-o @out.tsv",
      })
  void theReportIsOfAllThatWasFoundHoweverItIsWritten(String options) throws IOException {
    texts.run("align @gap.sv @in.en --mode parallel --report @r.tsv");
    texts.run("align @gap.sv @in.en --mode parallel --report @again.tsv " + options);
    assertThat(texts.read("again.tsv")).isEqualTo(texts.read("r.tsv")).contains("omission");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--mode comparable", "--unit quote"})
  void aSentenceAloneIsNoEventBetweenComparableTexts(String options) throws IOException {
    texts.run("align @gap.sv @in.en --report @r.tsv " + options);
    assertThat(texts.read("r.tsv")).startsWith(HEADER).doesNotContain("omission");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one file twice | align @in.sv @in.en -o @a --report @a | Give -o and --report two files",
        "by other names | align @in.sv @in.en -o @a --report @x/../a | Give -o and --report two",
        "many pairs | align --pairs @p --out-dir @o --report @a | with --pairs goes no --report",
      })
  void wrongUseIsTwo(String why, String arguments, String message) throws IOException {
    Files.createDirectories(directory.resolve("x"));
    Cli end = texts.run(arguments);
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.err()).containsIgnoringCase(message);
    assertThat(texts.has("a")).isFalse();
  }

  @Test
  void aLinkToTheResultIsTheResult() throws IOException {
    texts.put("a", "old");
    Files.createSymbolicLink(directory.resolve("b"), directory.resolve("a"));
    assertThat(texts.run("align @in.sv @in.en -o @a --report @b").code()).isEqualTo(2);
    assertThat(texts.read("a")).isEqualTo("old");
  }

  @Test
  void anInputIsNeverReplaced() throws IOException {
    Cli end = texts.run("align @in.sv @in.en --report @in.sv");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).contains("in.sv: is the output too");
    assertThat(texts.read("in.sv")).isEqualTo(TextPairs.SWEDISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@no/such", "@"})
  void aPlaceThatCannotBeWrittenIsFoundBeforeAnythingIsPrinted(String place) {
    Cli end = texts.run("align @in.sv @in.en -o @out.tsv --report " + place);
    assertThat(end.code()).isEqualTo(4);
    assertThat(end.out()).isEmpty();
    assertThat(end.err().lines()).hasSize(1);
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("in.sv", "in.en", "gap.sv");
  }

  @Test
  void writesNeitherFileWhenAnInputIsWrong() throws IOException {
    texts.put("r.tsv", "old");
    Cli end = texts.run("align @in.sv @missing -o @out.tsv --report @r.tsv");
    assertThat(end.code()).isEqualTo(3);
    assertThat(texts.read("r.tsv")).isEqualTo("old");
    assertThat(directory.toFile().list())
        .containsExactlyInAnyOrder("in.sv", "in.en", "gap.sv", "r.tsv");
  }

  @Test
  void theReportStandsThoughTheReaderOfTheResultWentAway() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Cli end =
        Cli.runOn(
            InputStream.nullInputStream(),
            closed,
            "align",
            texts.path("gap.sv"),
            texts.path("in.en"),
            "--report",
            texts.path("r.tsv"));
    assertThat(end.code()).isZero();
    assertThat(texts.read("r.tsv")).startsWith(HEADER);
  }
}
