package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignFixedTest {
  private static final String ALIGN = "align @in.sv @in.en --mode parallel --unaligned";

  @TempDir private Path directory;
  private TextPairs texts;
  private List<String> rows;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
    rows = new ArrayList<>(texts.run(ALIGN).out().lines().toList());
  }

  /** Writes the table with a column of decisions, and aligns with it. */
  private Cli alignWith(String... decisions) throws IOException {
    StringBuilder table = new StringBuilder(rows.get(0) + "\tdecision\n");
    for (int i = 1; i < rows.size(); i++) {
      table.append(rows.get(i)).append('\t');
      table.append(i <= decisions.length ? decisions[i - 1] : "").append('\n');
    }
    texts.put("fixed.tsv", table.toString());
    return texts.run(ALIGN + " --fixed @fixed.tsv");
  }

  private static List<String> column(Cli end, int column) {
    return end.out().lines().skip(1).map(row -> row.split("\t", -1)[column]).toList();
  }

  @Test
  void whatNobodyDecidedIsAlignedAnewToTheSame() throws IOException {
    assertThat(alignWith().out().lines()).containsExactlyElementsOf(rows);
  }

  @Test
  void whatWasAcceptedIsTheSameAndSaysSo() throws IOException {
    Cli end = alignWith("accepted");
    assertThat(end.code()).isZero();
    assertThat(end.out().lines().map(row -> row.replaceFirst("\t[a-z]*$", "")))
        .containsExactlyElementsOf(rows);
    assertThat(column(end, 7).get(0)).isEqualTo("accepted");
    assertThat(column(end, 7).subList(1, rows.size() - 1)).containsOnly("");
  }

  @Test
  void whatWasRejectedStandsApart() throws IOException {
    Cli end = alignWith("", "rejected");
    String[] rejected = rows.get(2).split("\t", -1);
    assertThat(column(end, 4)).contains(rejected[4]);
    assertThat(end.out().lines())
        .noneMatch(
            row ->
                row.split("\t", -1)[4].equals(rejected[4])
                    && row.split("\t", -1)[5].equals(rejected[5]));
  }

  @Test
  void aBeadMadeByHandStandsAndTheRestFindsItsPlace() throws IOException {
    String[] first = rows.get(1).split("\t", -1);
    String[] second = rows.get(2).split("\t", -1);
    rows.set(
        1, String.join("\t", first[0] + " " + second[0], first[1], "1.000", "2-1", "0,1", "0", ""));
    rows.set(2, String.join("\t", "", second[1], "1.000", "0-1", "", "1", ""));
    Cli end = alignWith("edited", "edited");
    assertThat(column(end, 3).subList(0, 2)).containsExactlyInAnyOrder("2-1", "0-1");
    assertThat(column(end, 4).subList(2, rows.size() - 1)).isEqualTo(rest(4));
    assertThat(column(end, 5).subList(2, rows.size() - 1)).isEqualTo(rest(5));
  }

  private List<String> rest(int column) {
    return rows.stream().skip(3).map(row -> row.split("\t", -1)[column]).toList();
  }

  @Test
  void aTableWithoutDecisionsStandsWhole() throws IOException {
    rows.set(1, rows.get(1).replaceFirst("\t1?0?\\.\\d{3}\t|\t1\\.000\t", "\t0.123\t"));
    texts.put("whole.tsv", String.join("\n", rows) + "\n");
    assertThat(texts.run(ALIGN + " --fixed @whole.tsv").out().lines())
        .containsExactlyElementsOf(rows);
  }

  @Test
  void jsonLinesAreReadToo() throws IOException {
    String lines = texts.run(ALIGN + " --format jsonl").out();
    texts.put(
        "fixed.jsonl", lines.replaceFirst("]}\n(?=[^\n]*\n?$)", "],\"decision\":\"accepted\"}\n"));
    assertThat(texts.run(ALIGN + " --fixed @fixed.jsonl --format jsonl").out())
        .isEqualTo(texts.read("fixed.jsonl"));
  }

  @Test
  void anAcceptedBeadStaysBelowTheLeastConfidence() throws IOException {
    rows.set(1, rows.get(1).replaceFirst("\t[01]\\.\\d{3}\t", "\t0.123\t"));
    alignWith("accepted");
    Cli end =
        texts.run("align @in.sv @in.en --mode parallel --fixed @fixed.tsv --min-confidence 1");
    assertThat(column(end, 2)).contains("0.123");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another text        | x\\ty\\t1.000\\t1-1\\t0\\t0\\t\\taccepted  | (sv) reads otherwise at 0",
        "no such sentence    | \\ty\\t1.000\\t0-1\\t\\t999\\t\\tedited    | (en) has no sentence 999",
        "a sentence twice    | x\\ty\\t1.000\\t2-1\\t0,0\\t0\\t\\taccepted | sv sentence 0 a second time",
        "no numbers          | x\\ty\\t1.000\\t1-1\\t\\t\\t\\taccepted    | no numbers of sentences",
      })
  void whatDoesNotFitTheTextsIsRefused(String why, String row, String complaint)
      throws IOException {
    texts.put("bad.tsv", rows.get(0) + "\tdecision\n" + row.replace("\\t", "\t") + "\n");
    Cli end = texts.run(ALIGN + " --fixed @bad.tsv");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).contains("bad.tsv, bead 1: ").contains(complaint);
    assertThat(end.out()).isEmpty();
  }

  @Test
  void aSentenceInTwoBeadsIsRefused() throws IOException {
    texts.put("bad.tsv", String.join("\n", rows.get(0), rows.get(1), rows.get(1)) + "\n");
    Cli end = texts.run(ALIGN + " --fixed @bad.tsv");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).contains("bad.tsv, bead 2: sv sentence 0 a second time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "align @in.sv @in.en --fixed @in.sv --unit passage",
        "align - @in.en --fixed -",
        "align --pairs @in.sv --out-dir @out --fixed @in.sv"
      })
  void itGoesWithSentencesOfOnePairOnly(String command) {
    assertThat(texts.run(command).code()).isEqualTo(2);
  }

  @Test
  void theReportDoesNotReplaceWhatWasDecided() throws IOException {
    alignWith("accepted");
    Cli end = texts.run(ALIGN + " --fixed @fixed.tsv --report @fixed.tsv");
    assertThat(end.code()).isEqualTo(3);
    assertThat(texts.read("fixed.tsv")).startsWith(rows.get(0));
  }
}
