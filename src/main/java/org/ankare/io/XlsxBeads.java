package org.ankare.io;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ankare.bitext.WrittenBead;

/**
 * Writes a workbook of one sheet for people to look at: a frozen header that filters, wrapped
 * cells, and the confidence in colour. A text is never a formula. What a cell has no place for is
 * cut, and ends in an ellipsis. Rows go out as they come.
 */
final class XlsxBeads implements BeadSink {
  /** The most that Excel holds, in UTF-16 code units. */
  private static final int CELL = 32_767;

  /** The most rows that Excel holds, with the header. */
  private static final int ROWS = 1 << 20;

  /** The same bytes every time and everywhere; Java takes a month before for no time at all. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String ELLIPSIS = "…";

  /** What Excel would read as the escape of another character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** What begins a formula where it is typed in. */
  private static final String FORMULA = "=+-@";

  private static final Map<String, Integer> WIDTHS =
      Map.of("sv", 60, "en", 60, "anchors", 30, "evidence", 60, "beads", 20);
  private static final int WIDTH = 12;

  /** In points, as Excel counts. */
  private static final int LINE_HEIGHT = 15;

  private static final int MOST_HEIGHT = 405;

  private final ZipOutputStream zip;
  private final XmlOut xml;
  private final Writer text;
  private BeadTable table = new BeadTable(AlignmentHead.UNKNOWN);
  private List<String> columns = List.of();
  private int rows;
  private long cut;
  private long beyond;

  XlsxBeads(ResultWriter out) {
    zip = new ZipOutputStream(new BufferedOutputStream(out.bytes()), StandardCharsets.UTF_8);
    text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    xml = new XmlOut(text);
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    table = new BeadTable(head);
    columns = table.columns();
    for (XlsxParts.Part part : XlsxParts.FIXED) {
      open(part.name());
      xml.raw(XlsxParts.content(part.file()));
      close();
    }
    open(XlsxParts.SHEET);
    xml.raw(XlsxParts.content("sheet-begin.xml"));
    for (int i = 1; i <= columns.size(); i++) {
      int width = WIDTHS.getOrDefault(columns.get(i - 1), WIDTH);
      xml.raw(
          "<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + width + "\" customWidth=\"1\"/>");
    }
    xml.raw("</cols>\n<sheetData>\n");
    row(columns, Style.HEADER);
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    if (rows == ROWS) {
      beyond++;
      return;
    }
    row(table.cells(bead), Style.of(bead));
  }

  @Override
  public void end() throws IOException {
    xml.raw("</sheetData>\n<autoFilter ref=\"A1:" + column(columns.size() - 1) + rows + "\"/>\n");
    xml.raw(XlsxParts.content("sheet-end.xml"));
    close();
    zip.finish();
    zip.flush();
  }

  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>(xml.remarks());
    if (cut > 0) {
      remarks.add("xlsx holds 32,767 characters a cell: " + Counts.of(cut, "text") + " cut");
    }
    if (beyond > 0) {
      remarks.add("xlsx holds 1,048,576 rows: " + Counts.of(beyond, "bead") + " left out");
    }
    return remarks;
  }

  private void row(List<String> cells, Style confidence) throws IOException {
    rows++;
    xml.raw("<row r=\"" + rows + "\" ht=\"" + height(cells) + "\" customHeight=\"1\">");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String place = "<c r=\"" + column(i) + rows + "\" s=\"";
      if (confidence != Style.HEADER && columns.get(i).equals("confidence")) {
        xml.raw(place + confidence.ordinal() + "\">");
        xml.raw(cell.isEmpty() ? "" : "<v>" + cell + "</v>").raw("</c>");
      } else if (!cell.isEmpty()) {
        Style style = confidence == Style.HEADER ? Style.HEADER : Style.ofText(cell);
        xml.raw(place + style.ordinal() + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.text(escaped(fitted(cell))).raw("</t></is></c>");
      }
    }
    xml.raw("</row>\n");
  }

  /** Returns about the height that the wrapped cells need: not every program finds it by itself. */
  private int height(List<String> cells) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      int width = WIDTHS.getOrDefault(columns.get(i), WIDTH);
      lines = Math.max(lines, lines(cells.get(i), width));
    }
    return Math.min(MOST_HEIGHT, lines * LINE_HEIGHT);
  }

  /** Returns how many lines a text takes if a line is not quite full. */
  private static int lines(String cell, int width) {
    int most = width * 9 / 10;
    int lines = 0;
    int start = 0;
    while (start <= cell.length()) {
      int feed = cell.indexOf('\n', start);
      int end = feed < 0 ? cell.length() : feed;
      lines += Math.max(1, (cell.codePointCount(start, end) + most - 1) / most);
      start = end + 1;
    }
    return lines;
  }

  /** Returns the letter of a column; there are never more than 26. */
  private static char column(int index) {
    return (char) ('A' + index);
  }

  private String fitted(String cell) {
    if (cell.length() <= CELL) {
      return cell;
    }
    cut++;
    int end = CELL - ELLIPSIS.length();
    return cell.substring(0, Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end)
        + ELLIPSIS;
  }

  /** Returns the text as Excel reads it back: a line end is one line feed. */
  private static String escaped(String cell) {
    String lines = cell.indexOf('\r') < 0 ? cell : cell.replaceAll("\r\n?", "\n");
    return lines.indexOf('_') < 0 ? lines : ESCAPE.matcher(lines).replaceAll("_x005F_");
  }

  private void open(String part) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private void close() throws IOException {
    text.flush();
    zip.closeEntry();
  }

  /** The styles of cells, in the order in which {@code styles.xml} has them. */
  private enum Style {
    /** What Excel gives a cell that nobody has looked at. */
    PLAIN,
    /** The names of the columns. */
    HEADER,
    /** A text, wrapped. */
    TEXT,
    /** A text that would be a formula if it were typed in. */
    QUOTED,
    /** A number without colour. */
    UNKNOWN,
    /** A confidence below a half. */
    LOW,
    /** A confidence to look at. */
    MIDDLE,
    /** A confidence from 0.9 on. */
    HIGH;

    static Style ofText(String cell) {
      return FORMULA.indexOf(cell.charAt(0)) >= 0 ? QUOTED : TEXT;
    }

    static Style of(WrittenBead bead) {
      if (bead.confidence().isEmpty() || bead.isNull()) {
        return UNKNOWN;
      }
      double confidence = bead.confidence().getAsDouble();
      return confidence < 0.5 ? LOW : confidence < 0.9 ? MIDDLE : HIGH;
    }
  }
}
