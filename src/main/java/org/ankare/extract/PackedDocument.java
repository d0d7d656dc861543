package org.ankare.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.ankare.text.Document;
import org.ankare.text.InputException;

/** Reads documents that are ZIP archives, by what the archive says of itself. */
final class PackedDocument {
  private static final Pattern WORD_MAIN =
      Pattern.compile("(?:wordprocessingml|ms-word)[\\w.]*\\.main\\+xml");
  private static final Pattern OPEN_TEXT =
      Pattern.compile("application/vnd\\.oasis\\.opendocument\\.text\\b");

  /** What is in an archive that no text can be read from, by words in what it says of itself. */
  private static final List<Other> OTHERS =
      List.of(
          new Other("spreadsheetml", "a spreadsheet (XLSX)"),
          new Other("ms-excel", "a spreadsheet (XLSX)"),
          new Other("presentationml", "a presentation (PPTX)"),
          new Other("ms-powerpoint", "a presentation (PPTX)"),
          new Other("ms-visio", "a drawing (VSDX)"),
          new Other("opendocument.spreadsheet", "a spreadsheet (ODS)"),
          new Other("opendocument.presentation", "a presentation (ODP)"),
          new Other("opendocument.", "no text document (OpenDocument)"));

  private record Other(String sign, String kind) {}

  private PackedDocument() {}

  /** Returns the document in an archive; an archive of anything else is refused by its name. */
  static Document read(Source source, boolean keepsBoilerplate) throws InputException {
    try (Archive archive = Archive.open(source)) {
      String types = archive.text("[Content_Types].xml");
      String type = archive.text("mimetype") + archive.text("META-INF/manifest.xml");
      if (WORD_MAIN.matcher(types).find()) {
        return new WordReader(archive, keepsBoilerplate).read();
      }
      if (type.contains("encryption-data") || archive.has("encrypted-package")) {
        throw new InputException(source.name(), "is encrypted", "save it without a password");
      }
      if (OPEN_TEXT.matcher(type).find() && archive.has("content.xml")) {
        return OpenDocumentReader.read(archive, keepsBoilerplate);
      }
      if (archive.has("META-INF/container.xml")) {
        return new BookReader(archive, keepsBoilerplate).read();
      }
      throw other(source.name(), types + type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Only closing does this, and of bytes in memory never.
    }
  }

  private static InputException other(String name, String type) {
    for (Other other : OTHERS) {
      if (type.contains(other.sign())) {
        return new InputException(name, "is " + other.kind(), "give its text as a document");
      }
    }
    return new InputException(
        name, "is a ZIP archive without a document", "unpack it and give the document in it");
  }
}
