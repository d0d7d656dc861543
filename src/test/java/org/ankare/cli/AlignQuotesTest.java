package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quotes of two documents as parallel text. */
class AlignQuotesTest {
  private static final String HEADER =
      "sv\ten\tconfidence\tshape\tsv_ids\ten_ids\tanchors\tsv_speaker\ten_speaker";

  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
    texts.put(
        "q.sv",
        "Ingenjören Karin Lind är orolig. ”Vi har inget val”, sade hon.\n\n"
            + "”Bron är äldre än min mormor”, säger fiskaren Nils Holm.\n");
    texts.put(
        "q.en",
        "The fisherman Nils Holm laughed. “The bridge is older than my grandmother,” he said.\n\n"
            + "“Nobody told the children,” said the teacher Eva Berg.\n");
  }

  private List<String> rows(String arguments) {
    Cli end = texts.run("align --unit quote @q.sv @q.en " + arguments);
    assertThat(end.code()).isZero();
    return end.out().lines().skip(1).toList();
  }

  private static String cell(String row, int column) {
    return row.split("\t", -1)[column];
  }

  @Test
  void addsTheSpeakersAtTheEndOfEachRow() {
    Cli end = texts.run("align --unit quote @q.sv @q.en");
    assertThat(end.code()).isZero();
    assertThat(end.err()).isEmpty();
    assertThat(end.out()).startsWith(HEADER + "\n");
    assertThat(texts.run("align --unit quote @q.en @q.sv")).isEqualTo(end);
    assertThat(end.out().lines().skip(1))
        .singleElement()
        .asString()
        .matches(
            "Bron är äldre än min mormor\tThe bridge is older than my grandmother,\t"
                + "[01]\\.[0-9]{3}\t1-1\t1\t0\tquote\tNils Holm\tNils Holm");
  }

  @Test
  void printsEachQuoteOnceIfAllAreWanted() {
    List<String> rows = rows("--unaligned");
    assertThat(rows).hasSize(3);
    assertThat(rows).extracting(row -> cell(row, 3)).containsExactlyInAnyOrder("1-1", "1-0", "0-1");
    assertThat(rows).anyMatch(row -> row.startsWith("Vi har inget val\t\t"));
    assertThat(rows).anyMatch(row -> row.endsWith("\t\tEva Berg"));
    assertThat(rows).allMatch(row -> row.split("\t", -1).length == 9);
  }

  @Test
  void leavesOutWhatIsLessSure() {
    assertThat(rows("--min-confidence 0")).hasSize(1);
    assertThat(rows("--min-confidence 1")).isEmpty();
    assertThat(rows("--min-confidence 1 --unaligned"))
        .hasSize(4)
        .allMatch(row -> cell(row, 3).matches("1-0|0-1"));
  }

  @Test
  void explainsByAnEvidenceColumnBeforeTheSpeakers() {
    Cli end = texts.run("align --unit quote @q.sv @q.en --explain");
    assertThat(end.out()).startsWith(HEADER.replace("anchors", "anchors\tevidence") + "\n");
    assertThat(cell(end.out().lines().skip(1).findFirst().orElseThrow(), 7))
        .startsWith("quote:Bron ");
  }

  @Test
  void jsonHoldsTheSpansOfTheQuotesAndTheSpeakers() {
    List<String> lines =
        texts.run("align --unit quote @q.sv @q.en -f jsonl").out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("|unit:quote|");
    assertThat(lines.get(1))
        .contains("\"text\":\"Bron är äldre än min mormor\"")
        .contains("\"start\":65")
        .contains("{\"kind\":\"speaker\",\"sv\":\"Nils Holm\",\"en\":\"Nils Holm\"");
  }

  @Test
  void vecalignNumbersTheQuotes() {
    assertThat(texts.run("align --unit quote @q.sv @q.en -f vecalign").out())
        .matches("\\[1\\]:\\[0\\]:-?[0-9.]+\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--unaligned", "--explain", "--min-confidence 0.5"})
  void textsWithoutQuotesHaveAnEmptyResult(String options) throws IOException {
    texts.put("q.sv", "Den gamla bron stängdes i måndags. Stålet hade rostat i tjugo år.\n");
    texts.put("q.en", "The old bridge was closed on Monday. The steel had been rusting.\n");
    Cli end = texts.run(("align --unit quote @q.sv @q.en " + options).strip());
    assertThat(end.code()).isZero();
    assertThat(end.out().lines()).hasSize(1);
    assertThat(end.out()).startsWith("sv\ten\t");
    assertThat(end.err()).isEqualTo("ankare: nothing in common was found\n");
  }

  @Test
  void onlyOneTextWithQuotesIsNoFault() throws IOException {
    texts.put("q.en", "The old bridge was closed on Monday. The steel had been rusting.\n");
    assertThat(rows("")).isEmpty();
    assertThat(rows("--unaligned")).hasSize(2).allMatch(row -> cell(row, 3).equals("1-0"));
  }

  @Test
  void theSignatureNamesTheUnit() {
    assertThat(texts.run("align --unit quote @q.sv @q.en --signature").err())
        .endsWith("|sv-en|unit:quote|seg:rules|lex:shipped\n");
  }

  @Test
  void wrongUseAndFailuresHaveTheirCodes() {
    assertThat(texts.run("align --unit word @q.sv @q.en").code()).isEqualTo(2);
    assertThat(texts.run("align --unit quote").code()).isEqualTo(2);
    assertThat(texts.run("align --unit quote @q.sv").code()).isEqualTo(3);
    assertThat(texts.run("align --unit quote @q.sv @missing").code()).isEqualTo(3);
    assertThat(texts.run("align --unit quote @q.sv @q.en -o @no/such/file").code()).isEqualTo(4);
  }

  @Test
  void manyPairsAreWrittenAsOneIs() throws IOException {
    texts.put("pairs.tsv", "sv\ten\tout\nq.sv\tq.en\tone.tsv\nin.sv\tin.en\ttwo.tsv\n");
    Cli end = texts.run("align --unit quote --pairs @pairs.tsv --out-dir @out");
    assertThat(end).isEqualTo(new Cli(0, "", ""));
    assertThat(texts.read("out/one.tsv"))
        .isEqualTo(texts.run("align --unit quote @q.sv @q.en").out());
    assertThat(texts.read("out/two.tsv"))
        .isEqualTo(texts.run("align --unit quote @in.sv @in.en").out());
  }
}
