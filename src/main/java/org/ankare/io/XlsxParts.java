package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The parts of a workbook that do not depend on what is in it, kept as files. */
final class XlsxParts {
  /** The part with the cells. */
  static final String SHEET = "xl/worksheets/sheet1.xml";

  /** All other parts, in the order in which they stand in the workbook. */
  static final List<Part> FIXED =
      List.of(
          new Part("[Content_Types].xml", "content-types.xml"),
          new Part("_rels/.rels", "package.rels"),
          new Part("xl/workbook.xml", "workbook.xml"),
          new Part("xl/_rels/workbook.xml.rels", "workbook.rels"),
          new Part("xl/styles.xml", "styles.xml"));

  private XlsxParts() {}

  /** Returns what a file holds. */
  static String content(String file) throws IOException {
    try (InputStream in = XlsxParts.class.getResourceAsStream("xlsx/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * A part that is the same in every workbook.
   *
   * @param name its name in the workbook
   * @param file the file that holds it
   */
  record Part(String name, String file) {}
}
