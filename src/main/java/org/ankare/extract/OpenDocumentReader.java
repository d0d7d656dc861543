package org.ankare.extract;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Document;
import org.ankare.text.InputException;

/**
 * Reads text documents and templates of OpenDocument, packed or flat (all in one XML file): the
 * text as it stands when all changes are accepted, notes after the paragraph that calls them.
 * Comments and hidden text go; tables of contents and what is repeated on each page are
 * boilerplate.
 */
final class OpenDocumentReader {
  private final String name;
  private final Part content;
  private final Part styles;

  private OpenDocumentReader(String name, Part content, Part styles) {
    this.name = name;
    this.content = content;
    this.styles = styles;
  }

  /** A part that can be gone through several times; empty if there is none. */
  @FunctionalInterface
  private interface Part {
    Optional<XmlCursor> xml() throws InputException;
  }

  static Document read(Archive archive, boolean keepsBoilerplate) throws InputException {
    return new OpenDocumentReader(
            archive.name(), () -> archive.xml("content.xml"), () -> archive.xml("styles.xml"))
        .read(keepsBoilerplate);
  }

  static Document readFlat(Source source, boolean keepsBoilerplate) throws InputException {
    Part whole =
        () ->
            Optional.of(
                new XmlCursor(source.name(), "its XML", new ByteArrayInputStream(source.bytes())));
    return new OpenDocumentReader(source.name(), whole, whole).read(keepsBoilerplate);
  }

  private Document read(boolean keepsBoilerplate) throws InputException {
    OpenStyles known = new OpenStyles();
    known.read(styles.xml());
    known.read(content.xml());
    Story story = new Story(name);
    if (keepsBoilerplate) {
      addMargins("header", known, story);
    }
    new OpenText(story, known).readBody(content.xml());
    if (keepsBoilerplate) {
      addMargins("footer", known, story);
    }
    return story.extraction(keepsBoilerplate).document(name);
  }

  /** Adds what stands above or below each page; what says the same as another, once. */
  private void addMargins(String tag, OpenStyles known, Story story) throws InputException {
    Set<String> seen = new HashSet<>();
    Optional<XmlCursor> xml = styles.xml();
    while (xml.isPresent() && xml.get().next()) {
      if (xml.get().isStart() && xml.get().tag().equals(tag)) {
        Story margin = new Story(name);
        new OpenText(margin, known).readElement(xml.get());
        if (seen.add(margin.extraction(true).document("").text())) {
          story.add(margin.asBoilerplate());
        }
      }
    }
  }
}
