package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code detect}, {@code segment} and {@code anchors} print. */
class SingleTextCommandsTest {
  @TempDir private Path directory;
  private TextPairs texts;

  @BeforeEach
  void write() throws IOException {
    texts = new TextPairs(directory);
  }

  @Test
  void detectHasARowForEachFile() throws IOException {
    texts.put("numbers", "12 000\n");
    List<String> rows = texts.run("detect @in.sv @in.en @numbers").out().lines().toList();
    assertThat(rows.get(0)).isEqualTo("file\tlanguage\tconfidence\trunner_up\tmargin");
    assertThat(rows.get(1)).startsWith(texts.path("in.sv") + "\tsv\t").matches(".*\t[01]\\.\\d{3}");
    assertThat(rows.get(2)).startsWith(texts.path("in.en") + "\ten\t");
    assertThat(rows.get(3)).isEqualTo(texts.path("numbers") + "\t\t0.000\t\t0.000");
    assertThat(rows).hasSize(4);
  }

  @Test
  void detectReadsStandardInputInAnyCharset() {
    assertThat(Cli.runWithInput(TextPairs.SWEDISH, "detect").out()).contains("\n-\tsv\t");
    assertThat(Cli.runWithInput(TextPairs.SWEDISH, "detect", "--encoding", "us-ascii").code())
        .isEqualTo(3);
  }

  @Test
  void segmentPartsPassagesByAnEmptyLine() {
    assertThat(texts.run("segment @in.sv").out())
        .isEqualTo(
            """
            Den gamla bron vid hamnen stängdes i måndags.
            Ingenjören Karin Lind sade att stålet hade rostat i tjugo år.

            ”Vi har inget val”, sade hon.
            Den nya bron ska kosta 12 000 kronor per meter.
            """);
  }

  @Test
  void segmentGivesOffsetsIntoTheTextAsRead() {
    List<String> rows = texts.run("segment @in.en -f tsv").out().lines().toList();
    assertThat(rows.get(0)).isEqualTo("file\tid\tparagraph\tstart\tend\ttext\tkind");
    for (int i = 1; i < rows.size(); i++) {
      String[] cells = rows.get(i).split("\t");
      assertThat(cells[1]).isEqualTo(Integer.toString(i - 1));
      assertThat(cells[2]).isEqualTo(i < 3 ? "0" : "1");
      int start = Integer.parseInt(cells[3]);
      int end = Integer.parseInt(cells[4]);
      assertThat(TextPairs.ENGLISH.substring(start, end)).isEqualTo(cells[5]);
    }
    assertThat(rows).hasSize(5);
  }

  @Test
  void segmentExplainsItsBoundaries() throws IOException {
    texts.put("note", "Mr. Ek left. Best regards, Anna\n");
    assertThat(
            texts
                .run("segment @note --languages en --explain")
                .out()
                .replaceAll("(?m)^.*note\\t", ""))
        .isEqualTo(
            """
            file\tparagraph\tend\tnext\tends\trule\treason\tbefore\tafter
            0\t3\t4\tno\tabbreviation\tno sentence ends with this abbreviation\tMr.\tEk left. Best regards, Anna
            0\t12\t13\tyes\tfinal-stop\tnothing speaks against the end of the sentence\tMr. Ek left.\tBest regards, Anna
            0\t26\t27\tyes\tletter-closing\ta formula ends the letter\tMr. Ek left. Best regards,\tAnna
            """);
    assertThat(texts.run("segment @note --sentences --explain").code()).isEqualTo(2);
  }

  @Test
  void segmentTellsPassagesOfTwoDocumentsApart() {
    assertThat(texts.run("segment @in.en @in.sv").out()).contains("metre.\n\nDen gamla");
  }

  @Test
  void segmentReadsWhatItWrote() throws IOException {
    String once = texts.run("segment @in.sv").out();
    texts.put("once", once);
    assertThat(texts.run("segment @once --sentences").out()).isEqualTo(once);
  }

  @Test
  void segmentRefusesOtherLanguages() throws IOException {
    texts.put("de", "Die Gemeinde hat beschlossen, die alte Brücke über den Fluss zu sperren.");
    Cli end = texts.run("segment @de");
    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).contains("de: is German, not Swedish or English");
  }

  @Test
  void anchorsOfOneTextAreInOrderWithTheirOffsets() {
    List<String> rows = texts.run("anchors @in.sv").out().lines().toList();
    assertThat(rows.get(0)).isEqualTo("kind\ttext\tnormal\tsentence\tstart\tend\tspeaker");
    int last = 0;
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      int start = Integer.parseInt(cells[4]);
      assertThat(TextPairs.SWEDISH.substring(start, Integer.parseInt(cells[5])))
          .isEqualTo(cells[1]);
      assertThat(start).isGreaterThanOrEqualTo(last);
      last = start;
    }
    assertThat(rows)
        .anyMatch(row -> row.startsWith("name.person\tKarin Lind\tKarin Lind\t1\t"))
        .anyMatch(row -> row.startsWith("quote\t") && row.contains("Vi har inget val"))
        .anyMatch(row -> row.startsWith("number\t12 000 kronor\t12000 SEK\t3\t"));
  }

  @Test
  void anchorsOfTwoTextsAreMatchedInEitherOrder() {
    Cli end = texts.run("anchors @in.sv @in.en");
    assertThat(end.out())
        .startsWith("kind\tsv\ten\tconfidence\tsv_sentence\ten_sentence\tsv_speaker\ten_speaker\n");
    assertThat(end.out().lines())
        .anyMatch(row -> row.startsWith("name.person\tKarin Lind\tKarin Lind\t"))
        .anyMatch(row -> row.startsWith("quote\tVi har inget val\tWe have no choice"));
    assertThat(texts.run("anchors @in.en @in.sv")).isEqualTo(end);
  }

  @Test
  void distinctNamesHaveTheirFormsAndTitles() throws IOException {
    texts.put(
        "town",
        "Borgmästare Karin Lind bor i Lund. Lind är svensk. Lunds torg minns Karin Lind.\n");
    assertThat(texts.run("anchors --distinct @town").out().lines())
        .containsExactly(
            "kind\tname\tforms\ttitles\tmentions\tsentences",
            "name.person\tKarin Lind\tKarin Lind;Lind\tBorgmästare\t3\t0,1,2",
            "name.place\tLund\tLund\t\t2\t0,2",
            "demonym\tsvensk\tsvensk\t\t1\t1",
            "name.place\tLunds torg\tLunds torg\t\t1\t2");
  }

  @Test
  void distinctNamesAreThoseOfOneText() {
    assertThat(texts.run("anchors --distinct @in.sv @in.en").code()).isEqualTo(2);
  }

  @Test
  void indirectSpeechIsPairedWithQuotesAsSpeech() throws IOException {
    texts.put(
        "a.sv", "Karin Lind sade att bron över sundet är farlig för barn.\nHon vill riva den.\n");
    texts.put(
        "a.en", "“The bridge across the strait is dangerous for children,” said Karin Lind.\n");
    assertThat(texts.run("anchors @a.sv @a.en").out().lines())
        .anyMatch(row -> row.startsWith("speech\tbron över sundet är farlig för barn\tThe bridge"));
  }
}
