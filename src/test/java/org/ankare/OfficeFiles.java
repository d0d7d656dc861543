package org.ankare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents of word processors, put together from pieces of their formats. */
public final class OfficeFiles {
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String WORD_NAMES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'";

  private static final String OPEN_NAMES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'";

  private OfficeFiles() {}

  /** Returns an archive of parts in their order. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Returns the parts of a Word document with a body, and what notes, styles and margins hold. */
  public static Map<String, String> word(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types("document.main+xml"));
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            "styles",
            "styles.xml",
            "footnotes",
            "footnotes.xml",
            "endnotes",
            "/word/endnotes.xml",
            "header",
            "header1.xml",
            "footer",
            "footer1.xml"));
    parts.put("word/document.xml", wordPart("document", "<w:body>" + body + "</w:body>"));
    return parts;
  }

  /** Returns a Word document with a body. */
  public static byte[] docx(String body) {
    return zip(word(body));
  }

  /** Returns what says of which type the main part is. */
  public static String types(String main) {
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Override PartName='/word/document.xml' ContentType='"
        + (main.contains("/") ? main : WORD_TYPE + main)
        + "'/></Types>";
  }

  /** Returns a part that names others: type and name in turns. */
  public static String relations(String... typesAndTargets) {
    StringBuilder relations = new StringBuilder("<Relationships>");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      relations.append("<Relationship Id='r").append(i).append("' Type='").append(RELATION);
      relations.append(typesAndTargets[i]).append("' Target='").append(typesAndTargets[i + 1]);
      relations.append("'/>");
    }
    return relations + "</Relationships>";
  }

  /** Returns a part of a Word document: a root with what is inside. */
  public static String wordPart(String root, String inside) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:"
        + root
        + WORD_NAMES
        + ">"
        + inside
        + "</w:"
        + root
        + ">";
  }

  /** Returns a Word paragraph of one run. */
  public static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  /** Returns a run. */
  public static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  /** Returns the parts of an OpenDocument text. */
  public static Map<String, String> open(String styles, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("META-INF/manifest.xml", "<manifest/>");
    parts.put(
        "content.xml",
        "<office:document-content"
            + OPEN_NAMES
            + "><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    return parts;
  }

  /** Returns an OpenDocument text. */
  public static byte[] odt(String styles, String body) {
    return zip(open(styles, body));
  }

  /** Returns the parts of a book with the bodies of its chapters. */
  public static Map<String, String> book(String... chapters) {
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>");
    for (int i = 0; i < chapters.length; i++) {
      String name = "text/c " + i + ".xhtml";
      items.append("<item id='c").append(i).append("' href='").append(name.replace(" ", "%20"));
      items.append("' media-type='application/xhtml+xml'/>");
      spine.insert(0, "<itemref idref='c" + i + "'/>");
      parts.put(
          "OPS/" + name,
          "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'>"
              + "<head><title/></head>"
              + chapters[i]
              + "</html>");
    }
    parts.put(
        "OPS/book.opf",
        "<package><manifest>" + items + "</manifest><spine>" + spine + "</spine></package>");
    return parts;
  }

  /** Returns a book whose spine has its chapters in the opposite order of the archive. */
  public static byte[] epub(String... chapters) {
    return zip(book(chapters));
  }

  /** Returns rich text in Windows-1252. */
  public static byte[] rtf(String body) {
    String head =
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}"
            + "{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset2 Wingdings;}}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s2 toc 1;}"
            + "{\\*\\cs3 Fotnot;}{\\s4\\outlinelevel1 Egen;}}";
    return (head + body + "}").getBytes(StandardCharsets.ISO_8859_1);
  }
}
