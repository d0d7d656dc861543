package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passages of two documents as parallel text. */
class AlignPassagesTest {
  private static final String HEADER = "sv\ten\tconfidence\tshape\tsv_ids\ten_ids\tanchors\tbeads";
  private static final String EXTRA =
      "I Lillköping har ingen sett något liknande. Sockerbagaren Tor Falk skrattade åt saken.\n\n";

  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
    texts.put("p.sv", EXTRA + TextPairs.SWEDISH);
    texts.put("p.en", TextPairs.ENGLISH);
  }

  private List<String> rows(String arguments) {
    Cli end = texts.run("align --unit passage --mode parallel " + arguments);
    assertThat(end.code()).isZero();
    assertThat(end.out().lines().findFirst().orElseThrow()).endsWith("\tbeads");
    return end.out().lines().skip(1).toList();
  }

  private static String cell(String row, int column) {
    return row.split("\t", -1)[column];
  }

  @Test
  void printsWholePassagesWithTheSentencesInside() {
    Cli end = texts.run("align --unit passage @p.sv @p.en");
    assertThat(end.code()).isZero();
    assertThat(end.err()).isEqualTo("ankare: mode: parallel\n");
    assertThat(end.out()).startsWith(HEADER + "\n");
    assertThat(texts.run("align --unit passage @p.en @p.sv")).isEqualTo(end);
    List<String> rows = end.out().lines().skip(1).toList();
    assertThat(rows).hasSize(2);
    assertThat(cell(rows.get(1), 0)).startsWith("”Vi har").endsWith("kronor per meter.");
    assertThat(cell(rows.get(1), 1)).startsWith("\"We have").endsWith("kronor per metre.");
    assertThat(rows.get(1))
        .matches(".*\t[01]\\.[0-9]{3}\t1-1\t4,5\t2,3\tquote;.*\t\\[4\\]:\\[2\\] \\[5\\]:\\[3\\]");
  }

  @Test
  void shapesCountPassages() throws IOException {
    texts.put("p.en", TextPairs.ENGLISH.replace("\n\n", " "));
    assertThat(rows("@p.sv @p.en"))
        .singleElement()
        .asString()
        .endsWith("\t[2]:[0] [3]:[1] [4]:[2] [5]:[3]")
        .contains("\t2-1\t2,3,4,5\t0,1,2,3\t");
  }

  @Test
  void printsPassagesAndSentencesWithoutCounterpartIfAllAreWanted() throws IOException {
    texts.put("p.en", TextPairs.ENGLISH + "Nobody else was asked about the octopus.\n");
    List<String> rows = rows("@p.sv @p.en --unaligned");
    assertThat(rows).extracting(row -> cell(row, 3)).containsExactly("1-0", "1-1", "1-1", "0-1");
    assertThat(rows).allMatch(row -> row.split("\t", -1).length == 8);
    assertThat(cell(rows.get(0), 1)).isEmpty();
    assertThat(rows.get(0)).endsWith("\t0,1\t\t\t[0]:[] [1]:[]");
    assertThat(rows.get(3)).endsWith("\t\t4\t\t[]:[4]");
    assertThat(rows("@p.sv @p.en")).containsExactlyElementsOf(rows.subList(1, 3));
  }

  @Test
  void leavesOutWhatIsLessSure() {
    assertThat(rows("@p.sv @p.en --min-confidence 0")).hasSize(2);
    assertThat(rows("@p.sv @p.en --min-confidence 1 --unaligned")).isNotEmpty();
    assertThat(rows("@p.sv @p.en --min-confidence 1")).isEmpty();
    assertThat(rows("@p.sv @p.en --min-confidence 1 --unaligned"))
        .extracting(row -> cell(row, 4) + ":" + cell(row, 5))
        .containsExactly("0,1:", "2,3:", ":0,1", "4,5:", ":2,3");
  }

  @Test
  void explainsByTheReasonsOfAllSentences() {
    Cli end = texts.run("align --unit passage --mode parallel @p.sv @p.en --explain");
    assertThat(end.out()).startsWith(HEADER.replace("anchors", "anchors\tevidence") + "\n");
    List<String> sentences =
        texts.run("align --mode parallel @p.sv @p.en --explain").out().lines().skip(1).toList();
    assertThat(cell(end.out().lines().skip(1).findFirst().orElseThrow(), 7))
        .isEqualTo(cell(sentences.get(0), 7) + ";" + cell(sentences.get(1), 7));
  }

  @Test
  void jsonTellsThePassageOfEachSentenceAndTheBeadsInside() {
    List<String> lines =
        texts
            .run("align --unit passage --mode parallel @p.sv @p.en -f jsonl")
            .out()
            .lines()
            .toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("|unit:passage|mode:parallel|");
    assertThat(lines.get(1))
        .contains("\"shape\":\"1-1\",\"sv\":[{\"id\":2,")
        .contains("hade rostat i tjugo år.\",\"passage\":1}]")
        .containsPattern(
            "\"beads\":\\[\\{\"confidence\":[01]\\.\\d{3},\"shape\":\"1-1\",\"sv\":\\[2\\],"
                + "\"en\":\\[0\\],\"cost\":-\\d+\\.\\d{6}},");
  }

  @Test
  void vecalignNumbersTheSentences() {
    assertThat(texts.run("align --unit passage --mode parallel @p.sv @p.en -f vecalign").out())
        .matches("\\[2,3\\]:\\[0,1\\]:-[0-9.]+\n\\[4,5\\]:\\[2,3\\]:-[0-9.]+\n");
  }

  @Test
  void emptyLinesPartThePassagesOfGivenSentences() throws IOException {
    texts.put("s.sv", "Bron är gammal.\n\nStålet rostar.\nVattnet är kallt.\n");
    texts.put("s.en", "The bridge is old.\n\nThe steel is rusting.\nThe water is cold.\n");
    assertThat(rows("--sentences @s.sv @s.en"))
        .extracting(row -> cell(row, 3) + " " + cell(row, 7))
        .containsExactly("1-1 [0]:[0]", "1-1 [2]:[2] [3]:[3]");
  }

  @Test
  void textsWithNothingInCommonSaySo() throws IOException {
    texts.put("p.en", "Penguins dislike accordion music. Seventeen of them signed a petition.\n");
    Cli end = texts.run("align --unit passage --mode comparable @p.sv @p.en");
    assertThat(end).isEqualTo(new Cli(0, HEADER + "\n", "ankare: nothing in common was found\n"));
  }

  @Test
  void theSignatureNamesUnitAndMode() {
    assertThat(texts.run("align --unit passage @p.sv @p.en --signature").err())
        .endsWith("|sv-en|unit:passage|mode:parallel|seg:rules|lex:shipped\n");
  }

  @Test
  void whatIsPrintedCanBeComparedWithGold() throws IOException {
    texts.put("gold", "[2,3]:[0,1]\n[4,5]:[2,3]\n");
    texts.put("found.tsv", texts.run("align --unit passage @p.sv @p.en").out());
    assertThat(texts.run("eval align @gold @found.tsv --fail-below 1").code()).isZero();
  }

  @Test
  void manyPairsAreWrittenAsOneIs() throws IOException {
    texts.put("pairs.tsv", "sv\ten\tout\np.sv\tp.en\tone.tsv\nin.sv\tin.en\ttwo.tsv\n");
    Cli end = texts.run("align --unit passage --pairs @pairs.tsv --out-dir @out");
    assertThat(end).isEqualTo(new Cli(0, "", ""));
    assertThat(texts.read("out/one.tsv"))
        .isEqualTo(texts.run("align --unit passage @p.sv @p.en").out());
    assertThat(texts.read("out/two.tsv"))
        .isEqualTo(texts.run("align --unit passage @in.sv @in.en").out());
  }
}
