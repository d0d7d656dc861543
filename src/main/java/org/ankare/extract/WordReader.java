package org.ankare.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Document;
import org.ankare.text.InputException;

/**
 * Reads Word's documents and templates (Office Open XML, with macros or without, which are not
 * looked at): the text as it stands when all changes are accepted, notes after the paragraph that
 * calls them. Comments and hidden text go; tables of contents and what is repeated on each page are
 * boilerplate. Only parts inside the archive are ever opened.
 */
final class WordReader {
  private static final String MAIN = "word/document.xml";

  private final Archive archive;
  private final boolean keepsBoilerplate;

  WordReader(Archive archive, boolean keepsBoilerplate) {
    this.archive = archive;
    this.keepsBoilerplate = keepsBoilerplate;
  }

  /** The parts that a part refers to: what they are to it, and their names. */
  private record Relation(String type, String target) {}

  Document read() throws InputException {
    String main = MAIN;
    for (Relation relation : relations("")) {
      main = relation.type().equals("officeDocument") ? relation.target() : main;
    }
    Set<Relation> relations = relations(main);
    WordStyles styles = WordStyles.none();
    for (Relation relation : relations) {
      if (relation.type().equals("styles")) {
        styles = WordStyles.read(archive.xml(relation.target()));
      }
    }
    Map<String, Story> notes = new HashMap<>();
    for (Relation relation : relations) {
      addNotes(relation, styles, notes);
    }
    Story story = new Story(archive.name());
    addMargins("header", relations, styles, story);
    XmlCursor xml = archive.xml(main).orElseThrow(this::isIncomplete);
    new WordText(story, styles, notes).read(xml, 0);
    addMargins("footer", relations, styles, story);
    return story.extraction(keepsBoilerplate).document(archive.name());
  }

  private InputException isIncomplete() {
    return new InputException(
        archive.name(), "has no main part", "open it in its program and save it anew");
  }

  private void addNotes(Relation relation, WordStyles styles, Map<String, Story> notes)
      throws InputException {
    String type = relation.type();
    Optional<XmlCursor> part = Optional.empty();
    if (type.equals("footnotes") || type.equals("endnotes")) {
      part = archive.xml(relation.target());
    }
    String note = part.isPresent() ? type.substring(0, type.length() - 1) : "";
    while (part.isPresent() && part.get().next()) {
      XmlCursor xml = part.get();
      if (xml.isStart() && xml.tag().equals(note)) {
        Story story = new Story(archive.name());
        String id = xml.attribute("id").orElse("");
        boolean isSeparator =
            xml.attribute("type").filter(kind -> !kind.equals("normal")).isPresent();
        new WordText(story, styles, Map.of()).read(xml, xml.depth());
        if (!isSeparator) {
          notes.put(note + id, story);
        }
      }
    }
  }

  /** Adds what stands above or below each page; what says the same as another, once. */
  private void addMargins(String type, Set<Relation> relations, WordStyles styles, Story story)
      throws InputException {
    Set<String> seen = new LinkedHashSet<>();
    for (Relation relation : relations) {
      Optional<XmlCursor> part = Optional.empty();
      if (keepsBoilerplate && relation.type().equals(type)) {
        part = archive.xml(relation.target());
      }
      if (part.isPresent()) {
        Story margin = new Story(archive.name());
        new WordText(margin, styles, Map.of()).read(part.get(), 0);
        if (seen.add(margin.extraction(true).document("").text())) {
          story.add(margin.asBoilerplate());
        }
      }
    }
  }

  /** Returns the parts inside the archive that a part (or, if it is empty, the whole) refers to. */
  private Set<Relation> relations(String part) throws InputException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Optional<XmlCursor> found = archive.xml(folder + "_rels/" + part.substring(slash) + ".rels");
    Set<Relation> relations = new LinkedHashSet<>();
    while (found.isPresent() && found.get().next()) {
      XmlCursor xml = found.get();
      if (xml.isStart() && xml.tag().equals("Relationship") && !xml.has("TargetMode", "External")) {
        String type = xml.attribute("Type").orElse("");
        String target = xml.attribute("Target").orElse("");
        relations.add(
            new Relation(type.substring(type.lastIndexOf('/') + 1), PartName.of(folder, target)));
      }
    }
    return relations;
  }
}
