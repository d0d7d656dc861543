package org.ankare.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as another library reads them. */
class XlsxBeadsTest {
  private static byte[] written(List<WrittenBead> beads) throws IOException, InputException {
    return Written.bytes(AlignmentFormat.XLSX, sink -> write(beads, sink)).get(0);
  }

  private static void write(List<WrittenBead> beads, BeadSink sink)
      throws IOException, InputException {
    sink.begin(AlignmentHead.UNKNOWN.with(Unit.SENTENCE, Set.of(AlignmentHead.Extra.DECISION)));
    for (WrittenBead bead : beads) {
      sink.add(bead);
    }
    sink.end();
  }

  private static XSSFSheet sheet(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook)).getSheetAt(0);
  }

  private static String text(Cell cell) {
    return cell == null ? "" : cell.getStringCellValue();
  }

  private static WrittenBead bead(String source, String target) {
    return new WrittenBead(
        new WrittenSide(List.of(), List.of(source)), new WrittenSide(List.of(), List.of(target)));
  }

  @Test
  void holdsTextsAsText() throws IOException, InputException {
    List<String> texts = Hostile.texts();
    XSSFSheet sheet = sheet(written(Hostile.bare()));
    for (int i = 0; i < texts.size(); i++) {
      Cell cell = sheet.getRow(i + 1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(text(cell)).isEqualTo(inCell(texts.get(i)));
      boolean isFormula = "=+-@".indexOf(texts.get(i).charAt(0)) >= 0;
      assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(isFormula);
    }
  }

  /** Returns a text as a cell can hold it. */
  private static String inCell(String text) {
    StringBuilder legal = new StringBuilder();
    text.replaceAll("\r\n?", "\n")
        .codePoints()
        .forEach(
            point ->
                legal.appendCodePoint(
                    point < ' ' && point != '\t' && point != '\n'
                            || point >= 0xD800 && point <= 0xDFFF
                            || point == 0xFFFE
                            || point == 0xFFFF
                        ? 0xFFFD
                        : point));
    return legal.toString();
  }

  @Test
  void headerIsFrozenAndFilters() throws IOException, InputException {
    XSSFSheet sheet = sheet(written(Hostile.beads()));
    assertThat(text(sheet.getRow(0).getCell(0))).isEqualTo("sv");
    assertThat(text(sheet.getRow(0).getCell(7))).isEqualTo("decision");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
        .isEqualTo("A1:H" + (sheet.getLastRowNum() + 1));
    assertThat(sheet.getLastRowNum()).isEqualTo(Hostile.beads().size());
    assertThat(sheet.getColumnWidth(0)).isEqualTo(60 * 256);
  }

  @Test
  void confidenceIsANumberInColour() throws IOException, InputException {
    List<WrittenBead> beads =
        List.of(
            bead("låg", "low").withConfidence(OptionalDouble.of(0.499)),
            bead("mellan", "middle").withConfidence(OptionalDouble.of(0.5)),
            bead("hög", "high").withConfidence(OptionalDouble.of(0.9)),
            bead("okänd", "unknown"));
    XSSFSheet sheet = sheet(written(beads));
    assertThat(confidence(sheet, 1).getNumericCellValue()).isEqualTo(0.499);
    assertThat(confidence(sheet, 1).getCellStyle().getDataFormatString()).isEqualTo("0.000");
    assertThat(List.of(colour(sheet, 1), colour(sheet, 2), colour(sheet, 3)))
        .containsExactly("FFFFC7CE", "FFFFEB9C", "FFC6EFCE");
    assertThat(confidence(sheet, 4).getCellType()).isEqualTo(CellType.BLANK);
    XSSFCell text = sheet.getRow(1).getCell(0);
    assertThat(text.getCellStyle().getWrapText()).isTrue();
    assertThat(text.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
  }

  private static XSSFCell confidence(XSSFSheet sheet, int row) {
    return sheet.getRow(row).getCell(2);
  }

  private static String colour(XSSFSheet sheet, int row) {
    return confidence(sheet, row).getCellStyle().getFillForegroundXSSFColor().getARGBHex();
  }

  @Test
  void longTextIsCutWhereItShowsAndTold() throws IOException, InputException {
    String fits = letters('a', 32_767);
    String pairs = letters(0x1F600, 20_000);
    FittedBeads[] fitted = new FittedBeads[1];
    byte[] workbook =
        Written.bytes(
                AlignmentFormat.XLSX,
                sink -> {
                  fitted[0] = (FittedBeads) sink;
                  write(List.of(bead(fits, fits + "b"), bead(pairs, "kort")), sink);
                })
            .get(0);
    XSSFSheet sheet = sheet(workbook);
    assertThat(text(sheet.getRow(1).getCell(0))).isEqualTo(fits);
    assertThat(text(sheet.getRow(1).getCell(1)))
        .hasSize(32_767)
        .endsWith("…")
        .startsWith(fits.substring(0, 32_766));
    assertThat(text(sheet.getRow(2).getCell(0)))
        .hasSize(32_767)
        .endsWith("…")
        .startsWith(pairs.substring(0, 32_766));
    assertThat(fitted[0].remarks())
        .containsExactly("xlsx holds 32,767 characters a cell: 2 texts cut");
  }

  /** Returns letters in disorder: what packs too well is no workbook to the reader. */
  private static String letters(int first, int count) {
    Random random = new Random(1);
    return random
        .ints(count, first, first + 20)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void isTheSameInAnyZone() throws IOException, InputException {
    byte[] here = written(Hostile.bare());
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(written(Hostile.bare())).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
