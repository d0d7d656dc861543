package org.ankare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to harm who reads them, by name, with what a reader has to say of each. */
public final class HostileFiles {
  private static final int MEGABYTE = 1 << 20;
  private static final int DEEP = 100_000;

  private static final String LAUGHS =
      "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
          + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
          + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'>"
          + "<!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;'><!ENTITY h '&g;&g;&g;&g;&g;&g;&g;&g;'>"
          + "<!ENTITY i SYSTEM 'file:///etc/passwd'><!ENTITY j SYSTEM 'http://127.0.0.1:9/'>]>";

  private HostileFiles() {}

  /**
   * A file.
   *
   * @param bytes its content
   * @param problem what is said of it; empty if it does no harm and is read
   */
  public record Hostile(byte[] bytes, String problem) {}

  /** Returns files that are small. */
  public static Map<String, Hostile> small() {
    Map<String, Hostile> files = new LinkedHashMap<>();
    addDeclarations(files);
    addArchives(files);
    addKinds(files);
    addNested(files);
    byte[] whole = OfficeFiles.docx(OfficeFiles.paragraph("En mening."));
    for (int percent = 5; percent < 100; percent += 5) {
      byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
      files.put("cut-at-" + percent + ".docx", new Hostile(cut, "is cut off or damaged"));
    }
    return files;
  }

  private static void addDeclarations(Map<String, Hostile> files) {
    String type = "declares a document type";
    Map<String, String> word = OfficeFiles.word("");
    word.put(
        "word/document.xml",
        LAUGHS + OfficeFiles.wordPart("document", OfficeFiles.paragraph("&h;&i;")).substring(38));
    files.put("laughs.docx", new Hostile(OfficeFiles.zip(word), type));
    Map<String, String> open = OfficeFiles.open("", "<text:p>&h;&i;&j;</text:p>");
    open.replace("content.xml", LAUGHS + open.get("content.xml"));
    files.put("laughs.odt", new Hostile(OfficeFiles.zip(open), type));
    String flat = LAUGHS + open.get("content.xml").replace("document-content", "document");
    files.put("laughs.fodt", new Hostile(bytes(flat), ""));
    files.put("laughs.html", new Hostile(bytes(LAUGHS + "<html><p>Hej &h; &i;.</p>"), ""));
    files.put("laughs.xml", new Hostile(bytes(LAUGHS + "<x>Hej &h; &i;.</x>"), ""));
    Map<String, String> book = OfficeFiles.book("<body><p>Hej &h; &i;.</p></body>");
    book.replaceAll((name, part) -> name.endsWith("xhtml") ? LAUGHS + part : part);
    files.put("laughs.epub", new Hostile(OfficeFiles.zip(book), ""));
    Map<String, String> remote = OfficeFiles.word(OfficeFiles.paragraph("Hej."));
    remote.put(
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Type='x/footnotes' TargetMode='External'"
            + " Target='http://127.0.0.1:9/notes.xml'/><Relationship Type='x/styles'"
            + " Target='../../../../etc/passwd'/></Relationships>");
    files.put("remote.docx", new Hostile(OfficeFiles.zip(remote), ""));
  }

  private static void addArchives(Map<String, Hostile> files) {
    files.put("empty.docx", new Hostile(OfficeFiles.zip(Map.of()), "is a ZIP archive without"));
    files.put(
        "paths.docx",
        new Hostile(OfficeFiles.zip(Map.of("../../x", "a", "/etc/x", "b")), "is a ZIP archive"));
    Map<String, String> hollow = OfficeFiles.word("");
    hollow.remove("word/document.xml");
    files.put("hollow.docx", new Hostile(OfficeFiles.zip(hollow), "has no main part"));
    files.put("overlapping.docx", new Hostile(overlapping(), "is cut off or damaged"));
    Map<String, String> odt = OfficeFiles.open("", "<text:p>x</text:p>");
    odt.put("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>");
    files.put("encrypted.odt", new Hostile(OfficeFiles.zip(odt), "is encrypted; save it without"));
    Map<String, String> book = OfficeFiles.book("<body><p>x</p></body>");
    book.put("META-INF/encryption.xml", "<e><CipherReference URI='OPS/text/c%200.xhtml'/></e>");
    files.put("protected.epub", new Hostile(OfficeFiles.zip(book), "is protected against copying"));
    files.put(
        "bookless.epub",
        new Hostile(
            OfficeFiles.zip(Map.of("mimetype", "x", "META-INF/container.xml", "<x")),
            "names no contents"));
  }

  /** Two entries of the directory that point at one content, which the file has once. */
  private static byte[] overlapping() {
    byte[] bytes = OfficeFiles.docx(OfficeFiles.paragraph("En mening."));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int second = text.indexOf("PK\u0001\u0002", text.indexOf("PK\u0001\u0002") + 1);
    bytes[second + 42] = 2;
    bytes[second + 43] = 0;
    return bytes;
  }

  private static void addKinds(Map<String, Hostile> files) {
    String old = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    files.put("old.doc", new Hostile(latin(old + wide("WordDocument")), "is an old Word document"));
    files.put("secret.docx", new Hostile(latin(old + wide("EncryptedPackage")), "is encrypted; "));
    files.put("old.ppt", new Hostile(latin(old + "x"), "is an old office document"));
    for (String kind : new String[] {"spreadsheet", "presentation"}) {
      Map<String, String> parts = OfficeFiles.open("", "");
      parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
      files.put(kind + ".odt", new Hostile(OfficeFiles.zip(parts), "is a " + kind));
    }
    for (String kind : new String[] {"spreadsheetml.sheet", "presentationml.presentation"}) {
      String type = "application/vnd.openxmlformats-officedocument." + kind + ".main+xml";
      Map<String, String> parts = OfficeFiles.word("");
      parts.put("[Content_Types].xml", OfficeFiles.types(type));
      files.put(
          kind + ".docx", new Hostile(OfficeFiles.zip(parts), "is a " + kind.substring(0, 11)));
    }
    files.put("text.docx", new Hostile(bytes("Bara text."), ""));
    files.put("page.doc", new Hostile(bytes("<html><body><p>En sida.</p>"), ""));
    files.put("word.pdf", new Hostile(OfficeFiles.docx(OfficeFiles.paragraph("Hej.")), ""));
    files.put("rich.txt", new Hostile(OfficeFiles.rtf("\\pard Hej.\\par"), ""));
    files.put("book.zip", new Hostile(OfficeFiles.epub("<body><p>Hej.</p></body>"), ""));
  }

  private static void addNested(Map<String, Hostile> files) {
    String deep = "is nested more than 10000 deep";
    String table = "<w:tbl><w:tr><w:tc>";
    files.put("deep.docx", new Hostile(OfficeFiles.docx(table.repeat(DEEP) + "x"), deep));
    String list = "<text:list><text:list-item>";
    files.put("deep.odt", new Hostile(OfficeFiles.odt("", list.repeat(DEEP) + "x"), deep));
    files.put("deep.rtf", new Hostile(OfficeFiles.rtf("{".repeat(DEEP) + "x"), deep));
    files.put(
        "deep.epub", new Hostile(OfficeFiles.epub("<body>" + "<div>".repeat(DEEP) + "x"), ""));
    files.put(
        "bin.rtf",
        new Hostile(OfficeFiles.rtf("\\pard Hej.\\par{\\bin2147483647 x"), "is cut off"));
    files.put("number.rtf", new Hostile(OfficeFiles.rtf("\\pard\\u99999999999\\uc-9 Hej."), ""));
  }

  /** Returns the name and content of a file that unpacks to more than memory holds. */
  public static Map<String, Hostile> bombs() {
    Map<String, Hostile> files = new LinkedHashMap<>();
    String start = OfficeFiles.wordPart("document", "").replaceFirst("</.*", "");
    String most = "unpacks to more than any such document does; give another file";
    byte[] text = bytes("a".repeat(MEGABYTE));
    files.put("text.docx", new Hostile(bomb("word/document.xml", start + "<w:p>", text), most));
    byte[] paragraphs = bytes("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(MEGABYTE / 34));
    files.put(
        "tags.docx", new Hostile(bomb("word/document.xml", start, paragraphs), "holds more than"));
    files.put("types.docx", new Hostile(bomb("[Content_Types].xml", "<a>", text), most));
    files.put("media.docx", new Hostile(bomb("word/media/a.png", "", text), ""));
    String[] chapters = new String[300];
    Arrays.fill(chapters, "<body><p>" + "ord ".repeat(MEGABYTE / 4) + "</p></body>");
    files.put("chapters.epub", new Hostile(OfficeFiles.epub(chapters), "is longer than any book"));
    String tags = "<body>" + "<p>a".repeat(600_000);
    files.put("tags.epub", new Hostile(OfficeFiles.epub(tags), "longer than a chapter of any"));
    String name = "<a" + "a".repeat(100);
    files.put("name.docx", new Hostile(bomb("word/document.xml", name, text), "word/document.xml"));
    return files;
  }

  /** Returns a Word document of which one part is a gigabyte, and the archive small. */
  private static byte[] bomb(String part, String start, byte[] piece) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> other :
          OfficeFiles.word(OfficeFiles.paragraph("Hej.")).entrySet()) {
        if (!other.getKey().equals(part)) {
          zip.putNextEntry(new ZipEntry(other.getKey()));
          zip.write(bytes(other.getValue()));
        }
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(bytes(start));
      for (int i = 0; i < 1024; i++) {
        zip.write(piece);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
