package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  private static final String SIGNATURE =
      "ankare " + System.getProperty("project.version") + "|eval:%s|ci:bootstrap-1000-95";

  @TempDir private Path directory;
  private String gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold = file("gold", "[0]:[0]\n[1,2]:[1]\n[3]:[]\n[4]:[2]\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private static List<String> rows(Cli end) {
    assertThat(end.err()).isEmpty();
    return end.out().lines().skip(1).toList();
  }

  private static String row(String cells, String signature, String more) {
    return row(cells, signature) + "\t" + more.replace(' ', '\t');
  }

  private static String row(String cells, String signature) {
    return cells.replace(' ', '\t') + "\t" + SIGNATURE.replace("%s", signature);
  }

  @Test
  void printsFiguresWithIntervalsCountsAndSignature() {
    Cli end = Cli.runWithInput("[0]:[0]\n[1]:[1]\n[4]:[2]\n", "eval", "align", gold, "-");
    assertThat(end.code()).isZero();
    assertThat(end.out().lines().findFirst())
        .contains(
            "document\tmeasure\tprecision\trecall\tf1\tf1_low\tf1_high\tfound\tgold\tece"
                + "\tsignature\tprecision_low\tprecision_high\trecall_low\trecall_high"
                + "\tece_low\tece_high");
    assertThat(rows(end).get(0)).startsWith("*\tstrict\t0.6667\t0.6667\t0.6667\t");
    assertThat(rows(end).get(1))
        .isEqualTo(
            row(
                "* lax 1.0000 1.0000 1.0000 1.0000 1.0000 3 3 ",
                "align",
                "1.0000 1.0000 1.0000 1.0000  "));
    assertThat(rows(end).get(2))
        .isEqualTo(
            row(
                "* n-m 0.0000 0.0000 0.0000 0.0000 0.0000 0 1 ",
                "align",
                "0.0000 0.0000 0.0000 0.0000  "));
  }

  @Test
  void poolsDocumentsAndShowsEachOnDemand() throws IOException {
    String found = file("found", "sv_ids\ten_ids\tconfidence\n0\t0\t0.9\n9\t9\t0.1\n");
    Cli end = Cli.run("eval", "align", gold, gold, gold, found, "--per-document");
    assertThat(rows(end)).hasSize(9);
    assertThat(rows(end).get(0)).startsWith("*\tstrict\t0.8000\t0.6667\t0.7273\t");
    assertThat(rows(end).get(7)).startsWith(found + "\tlax\t0.5000\t0.3333\t0.4000\t");
    assertThat(rows(end).get(7)).contains("\t2\t3\t0.1000\tankare ");
  }

  @Test
  void printsAsWhatShapesBeadsWereFound() throws IOException {
    String found = file("found", "[0]:[0]\n[1]:[1]\n[2,3]:[]\n");
    Cli end = Cli.run("eval", "align", gold, gold, gold, found, "--per-document", "--shapes");
    assertThat(end.out().lines().findFirst())
        .contains("document\tgold_shape\tfound_shape\tcount\tsame\tsignature");
    assertThat(rows(end))
        .containsExactly(
            row("* 1-1 1-1 3 3", "align"),
            row("* 1-1 none 1 0", "align"),
            row("* 2-1 1-1 1 0", "align"),
            row("* 2-1 2-1 1 1", "align"),
            row(gold + " 1-1 1-1 2 2", "align"),
            row(gold + " 2-1 2-1 1 1", "align"),
            row(found + " 1-1 1-1 1 1", "align"),
            row(found + " 1-1 none 1 0", "align"),
            row(found + " 2-1 1-1 1 0", "align"));
  }

  @Test
  void printsWhatCameOfTheConfidences() throws IOException {
    String found = file("found", "sv_ids\ten_ids\tconfidence\n0\t0\t0.9\n9\t9\t0.25\n3\t\t0.5\n");
    Cli end = Cli.run("eval", "align", gold, found, "--calibration");
    assertThat(end.out().lines().findFirst())
        .contains("document\tbin\tcount\tconfidence\tright\tsignature");
    assertThat(rows(end))
        .containsExactly(row("* 5 1 0.2500 0.0000", "align"), row("* 10 1 0.9000 1.0000", "align"));
  }

  @Test
  void failsBelowWhatIsAskedForAndPrintsTheFiguresAllTheSame() {
    String found = "[0]:[0]\n[1,2]:[1]\n";
    Cli below = Cli.runWithInput(found, "eval", "align", gold, "-", "--fail-below", "0.81");
    assertThat(below.code()).isEqualTo(1);
    assertThat(rows(below)).hasSize(3);
    Cli shapes =
        Cli.runWithInput(found, "eval", "align", gold, "-", "--fail-below", "0.81", "--shapes");
    assertThat(shapes.code()).isEqualTo(1);
    Cli above = Cli.runWithInput(found, "eval", "align", gold, "-", "--fail-below", "0.80");
    assertThat(above.code()).isZero();
  }

  @Test
  void comparesComparableTexts() throws IOException {
    String graded = file("graded", "sv\ten\tlevel\n0\t0\tfull\n1\t1\tpartial\n");
    Cli end = Cli.runWithInput("[0]:[0]\n[1]:[1]\n", "eval", "comparable", graded, "-");
    assertThat(rows(end).get(0)).startsWith("*\tlinks\t1.0000\t1.0000\t1.0000\t");
    assertThat(rows(end).get(1)).startsWith("*\tfull-bead\t1.0000\t1.0000\t1.0000\t");
  }

  @Test
  void saysHowFarConfidencesOfComparableTextsAreFromWhatCameOfThem() throws IOException {
    String graded = file("graded", "sv\ten\tlevel\n0\t0\tfull\n1\t1\tpartial\n");
    String found = file("found", "sv_ids\ten_ids\tconfidence\n0\t0\t0.9\n1\t1\t0.7\n");
    Cli end = Cli.run("eval", "comparable", graded, found, graded, found);
    assertThat(rows(end))
        .containsExactly(
            row(
                "* links 1.0000 1.0000 1.0000 1.0000 1.0000 4 2 0.2000",
                "comparable",
                "1.0000 1.0000 1.0000 1.0000 0.2000 0.2000"),
            row(
                "* full-bead 1.0000 1.0000 1.0000 1.0000 1.0000 2 2 ",
                "comparable",
                "1.0000 1.0000 1.0000 1.0000  "));
  }

  @Test
  void comparesMinedPairs() throws IOException {
    String pairs = file("pairs", "s1\te1\ns2\te2\n");
    Cli end = Cli.runWithInput("sv_id\ten_id\ns1\te1\ns9\te9\n", "eval", "mine", pairs, "-");
    assertThat(rows(end).get(0)).startsWith("*\tas-printed\t0.5000\t0.5000\t0.5000\t");
    assertThat(rows(end).get(1)).startsWith("*\tbest-cut\t1.0000\t0.5000\t0.6667\t");
  }

  @Test
  void comparesBoundariesAndSaysWhenTextWasLost() throws IOException {
    String sentences = file("sentences", "Ja.\nNej.\nHå.\n");
    Cli end = Cli.runWithInput("Ja.\nNej. H.\n", "eval", "segment", sentences, "-");
    assertThat(end.out().lines().skip(1).findFirst().orElseThrow())
        .startsWith("*\tboundaries\t1.0000\t0.5000\t");
    assertThat(end.err())
        .isEqualTo(
            "ankare: -: 9 characters, but 10 in " + sentences + "; text was lost or added\n");
  }

  @Test
  void comparesQuotesAndNamesByTheColumnsOfTheGold() throws IOException {
    String quotes = file("quotes", "sv_quote\ten_quote\nJa\tYes\n");
    String names = file("names", "sv_name\ten_name\nRom\tRome\n");
    String found = file("found", "kind\tsv\ten\nquote\tJa\tYes\nname.place\tRoms\tRome\n");
    Cli end = Cli.run("eval", "anchors", quotes, found, names, found);
    assertThat(rows(end).get(0)).startsWith("*\tquote\t1.0000\t1.0000\t1.0000\t");
    assertThat(rows(end).get(1)).startsWith("*\tname\t1.0000\t1.0000\t1.0000\t");
  }

  @Test
  void saysHowManySpeakersAreRight() throws IOException {
    String gold =
        file("gold", "sv_quote\ten_quote\tsv_speaker\ten_speaker\nJa\tYes\tAnna Ek\tAnna Ek\n");
    String found =
        file("found", "kind\tsv\ten\tsv_speaker\ten_speaker\nquote\tJa\tYes\tAnna Ek\tBo Ek\n");
    Cli end = Cli.run("eval", "anchors", gold, found);
    assertThat(rows(end).get(1)).startsWith("*\tspeaker\t0.5000\t0.5000\t0.5000\t");
  }

  @Test
  void writesToAFile() throws IOException {
    Path place = directory.resolve("ut.tsv");
    Cli end = Cli.run("eval", "align", gold, gold, "-o", place.toString());
    assertThat(end).isEqualTo(new Cli(0, "", ""));
    assertThat(Files.readAllLines(place)).hasSize(4);
  }

  @Test
  void leavesAFileAsItWasWhenAnInputIsBad() throws IOException {
    String place = file("ut.tsv", "gammalt");
    Cli end = Cli.runWithInput("[0]\n", "eval", "align", "-", gold, "-o", place);
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).isEqualTo("ankare: -:1: no bead; write it as [0,1]:[0]\n");
    assertThat(Path.of(place)).hasContent("gammalt");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsFour() {
    Cli end = Cli.run("eval", "align", gold, gold, "-o", directory.resolve("x/y").toString());
    assertThat(end.code()).isEqualTo(4);
    assertThat(end.err().lines()).hasSize(1);
  }
}
