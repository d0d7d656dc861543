package org.ankare.extract;

import static org.ankare.OfficeFiles.paragraph;
import static org.ankare.OfficeFiles.run;
import static org.ankare.OfficeFiles.wordPart;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ankare.OfficeFiles;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces of documents as Word writes them. */
class WordReaderTest {
  static Stream<Arguments> pieces() {
    return Pieces.of("word");
  }

  /** Returns a document with a body, in which {x} is a run and [x] a paragraph. */
  private static Map<String, String> parts(String body) {
    Map<String, String> parts =
        OfficeFiles.word(
            body.replaceAll("\\{(.*?)}", run("$1")).replaceAll("\\[(.*?)]", paragraph("$1")));
    parts.put("word/styles.xml", wordPart("styles", styles()));
    parts.put(
        "word/footnotes.xml",
        wordPart(
            "footnotes",
            "<w:footnote w:type='separator' w:id='-1'>"
                + paragraph("streck")
                + "</w:footnote>"
                + "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>"
                + run(" En fotnot.")
                + "</w:p></w:footnote>"));
    parts.put(
        "word/endnotes.xml",
        wordPart("endnotes", "<w:endnote w:id='2'>" + paragraph("En slutnot.") + "</w:endnote>"));
    parts.put("word/header1.xml", wordPart("hdr", paragraph("Sidhuvud")));
    parts.put("word/footer1.xml", wordPart("ftr", paragraph("Sidfot")));
    return parts;
  }

  private static String styles() {
    return style("Rubrik1", "<w:name w:val='heading 1'/>")
        + style("Min", "<w:name w:val='Min'/><w:basedOn w:val='Rubrik1'/>")
        + style("Rubrik", "<w:name w:val='Title'/>")
        + style("Dold", "<w:name w:val='Dold'/><w:rPr><w:vanish/></w:rPr>")
        + style("Ring", "<w:name w:val='Ring'/><w:basedOn w:val='Ring'/>");
  }

  private static String style(String id, String inside) {
    return "<w:style w:styleId='" + id + "'>" + inside + "</w:style>";
  }

  private static List<String> read(DocumentReader reader, Map<String, String> parts)
      throws InputException {
    byte[] bytes = OfficeFiles.zip(parts);
    return ReadAs.passages(reader.read("-", new ByteArrayInputStream(bytes)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pieces")
  void reads(String why, String body, String passages) throws InputException {
    assertThat(String.join(" / ", read(DocumentReader.detecting(), parts(body))))
        .isEqualTo(passages);
  }

  @Test
  void keepsMarginsAsBoilerplateIfAskedTo() throws InputException {
    assertThat(read(DocumentReader.detecting().keepingBoilerplate(), parts("[Text.]")))
        .containsExactly("boilerplate: Sidhuvud", "Text.", "boilerplate: Sidfot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void readsTemplatesAndDocumentsWithMacros(String type) throws InputException {
    Map<String, String> parts = OfficeFiles.word(paragraph("Text."));
    parts.put("[Content_Types].xml", OfficeFiles.types(type));
    assertThat(read(DocumentReader.detecting(), parts)).containsExactly("Text.");
  }

  @Test
  void readsTheStrictForm() throws InputException {
    Map<String, String> parts = parts("<w:p>{Ord}<w:r><w:footnoteReference w:id='2'/></w:r></w:p>");
    parts.replaceAll(
        (name, part) ->
            part.replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/",
                    "http://purl.oclc.org/ooxml/officeDocument/"));
    assertThat(read(DocumentReader.detecting(), parts)).containsExactly("Ord", "En fotnot.");
  }

  @Test
  void findsTheMainPartByWhatTheArchiveSays() throws InputException {
    Map<String, String> parts = OfficeFiles.word("");
    parts.remove("word/document.xml");
    parts.put("_rels/.rels", OfficeFiles.relations("officeDocument", "/word/document2.xml"));
    parts.put(
        "word/document2.xml", wordPart("document", "<w:body>" + paragraph("Text.") + "</w:body>"));
    assertThat(read(DocumentReader.detecting(), parts)).containsExactly("Text.");
  }
}
