package org.ankare.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ankare.bitext.Bead;
import org.ankare.bitext.NumberedAlignment;
import org.ankare.bitext.NumberedBead;
import org.ankare.bitext.Unit;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlignmentWriterTest {
  private static String write(AlignmentFormat format, boolean unaligned, boolean evidence)
      throws IOException, InputException {
    AlignmentView view = new AlignmentView("ankare test", unaligned, evidence, Unit.SENTENCE);
    return Written.text(format, Samples.alignment(), view);
  }

  @Test
  void tableHasCleanCellsAndNumbersOfSentences() throws IOException, InputException {
    assertThat(write(AlignmentFormat.TSV, false, false))
        .isEqualTo(
            """
            sv	en	confidence	shape	sv_ids	en_ids	anchors
            Hon kom till Ystad. Kl. 8.	She came to Ystad at 8.	0.912	2-1	0,2	0	name:Ystad=Ystad;number:8=8
            Adjö!	"Goodbye!"	1.000	1-1	6	2	quote
            """);
  }

  @Test
  void tableShowsOmissionsWithAnEmptyCellWhenAsked() throws IOException, InputException {
    assertThat(write(AlignmentFormat.TSV, true, false).lines().skip(2).findFirst())
        .contains("Ja.\t\t0.500\t1-0\t4\t\t");
  }

  @Test
  void tableGivesReasonsWithoutNegativeZeroOrStraySeparators() throws IOException, InputException {
    assertThat(write(AlignmentFormat.TSV, false, true).lines().skip(1).findFirst().orElseThrow())
        .endsWith(
            "\tshape:0.10;name:Ystad=Ystad:-4.00;number:8=8:-1.00;number:8=8:0.00;"
                + "unmatched:a b c=:0.50");
  }

  @Test
  void vecalignHasNumbersAndCost() throws IOException, InputException {
    assertThat(write(AlignmentFormat.VECALIGN, true, false))
        .isEqualTo("[0,2]:[0]:-4.405400\n[4]:[]:0.000000\n[6]:[2]:-3.000000\n");
  }

  @Test
  void jsonLinesBeginWithTheSignature() throws IOException, InputException {
    assertThat(write(AlignmentFormat.JSONL, false, false).lines().findFirst())
        .contains(
            "{\"type\":\"alignment\",\"signature\":\"ankare test\","
                + "\"sv\":{\"document\":\"bok.txt\",\"sentences\":4},"
                + "\"en\":{\"document\":\"book.txt\",\"sentences\":2}}");
  }

  @Test
  void jsonLinesKeepTextsAsReadWithTheirOffsets() throws IOException, InputException {
    assertThat(write(AlignmentFormat.JSONL, false, false).lines().skip(2).findFirst())
        .contains(
            "{\"type\":\"bead\",\"confidence\":1.000,\"shape\":\"1-1\","
                + "\"sv\":[{\"id\":6,\"start\":31,\"end\":36,\"text\":\"Adjö!\"}],"
                + "\"en\":[{\"id\":2,\"start\":25,\"end\":35,\"text\":\"\\\"Goodbye!\\\"\"}],"
                + "\"cost\":-3.000000,\"evidence\":[{\"kind\":\"quote\",\"sv\":\"Adjö!\","
                + "\"en\":\"Goodbye!\",\"cost\":-3.000000}]}");
  }

  @Test
  void jsonLinesAreJson() throws IOException, InputException {
    for (String line : write(AlignmentFormat.JSONL, true, true).split("\n")) {
      try (JsonParser json = new JsonFactory().createParser(line)) {
        assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
        json.skipChildren();
        assertThat(json.nextToken()).isNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameInTurkey(AlignmentFormat format) throws IOException, InputException {
    String expected = write(format, true, true);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(write(format, true, true)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TSV", "VECALIGN"})
  void isReadAsItWasWritten(AlignmentFormat format) throws IOException, InputException {
    List<String> lines = write(format, true, true).lines().toList();
    NumberedAlignment read = AlignmentReader.read(new TextLines("x", lines));
    assertThat(read.beads())
        .isEqualTo(
            Samples.alignment().beads().stream().map(AlignmentWriterTest::numbered).toList());
  }

  private static String writePassages(AlignmentFormat format, boolean unaligned)
      throws IOException, InputException {
    AlignmentView view = new AlignmentView("ankare test", unaligned, false, Unit.PASSAGE);
    return Written.text(format, Samples.passages(), view);
  }

  @Test
  void tableOfPassagesCountsThemAndShowsTheBeadsInside() throws IOException, InputException {
    assertThat(writePassages(AlignmentFormat.TSV, false))
        .startsWith("sv\ten\tconfidence\tshape\tsv_ids\ten_ids\tanchors\tbeads\n")
        .endsWith("\t0.900\t1-1\t0,2,4,6\t0,2\tquote\t[0,2]:[0] [6]:[2]\n");
    assertThat(writePassages(AlignmentFormat.TSV, true)).endsWith("\t[0,2]:[0] [4]:[] [6]:[2]\n");
  }

  @Test
  void jsonLinesOfPassagesHoldTheBeadsInside() throws IOException, InputException {
    assertThat(writePassages(AlignmentFormat.JSONL, true))
        .contains("\"text\":\"Adjö!\",\"passage\":0}")
        .endsWith(
            ",\"beads\":[{\"confidence\":0.912,\"shape\":\"2-1\",\"sv\":[0,2],\"en\":[0],"
                + "\"cost\":-4.405400},{\"confidence\":0.500,\"shape\":\"1-0\",\"sv\":[4],"
                + "\"en\":[],\"cost\":0.000000},{\"confidence\":1.000,\"shape\":\"1-1\",\"sv\":[6],"
                + "\"en\":[2],\"cost\":-3.000000}]}\n");
  }

  @Test
  void vecalignOfPassagesHasTheNumbersOfTheirSentences() throws IOException, InputException {
    assertThat(writePassages(AlignmentFormat.VECALIGN, false))
        .isEqualTo("[0,2,4,6]:[0,2]:-3.000000\n");
  }

  private static NumberedBead numbered(Bead bead) {
    return new NumberedBead(
        bead.sources().stream().map(position -> 2 * position).toList(),
        bead.targets().stream().map(position -> 2 * position).toList());
  }
}
