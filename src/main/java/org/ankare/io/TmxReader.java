package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ankare.text.InputException;
import org.ankare.text.Language;

/**
 * Reads translation memories in TMX 1.4 and its older forms: of each unit, its first Swedish and
 * its first English text, whatever other languages it has. Tags within a text are left out with the
 * code of the original that they hold; what they only mark is kept. Nothing is fetched, and no
 * entity is resolved but the five that XML itself has.
 */
final class TmxReader {
  /** Elements that hold code of the original, and not text of the translation. */
  private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut", "sub");

  private static final Map<String, Language> LANGUAGES =
      Map.of(
          "sv", Language.SWEDISH,
          "swe", Language.SWEDISH,
          "en", Language.ENGLISH,
          "eng", Language.ENGLISH);

  private final XMLStreamReader xml;
  private final List<DictionaryEntry> entries = new ArrayList<>();

  /** The texts of the unit so far. */
  private final Map<Language, String> unit = new HashMap<>();

  private TmxReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static List<DictionaryEntry> read(Path file) throws InputException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), XmlEncoding.reader(file.toString(), in));
    } catch (IOException problem) {
      throw TextLines.unreadable(file.toString(), problem);
    }
  }

  private static List<DictionaryEntry> read(String name, Reader text) throws InputException {
    try {
      TmxReader reader = new TmxReader(SafeXml.reader(text));
      reader.readAll(name);
      return reader.entries;
    } catch (XMLStreamException problem) {
      throw SafeXml.broken(name, problem, "export the translation memory again");
    }
  }

  private void readAll(String name) throws XMLStreamException, InputException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      // What stands before the root is none of our business.
    }
    if (!xml.getLocalName().equals("tmx")) {
      throw new InputException(
          name, "is XML of another kind, <" + xml.getLocalName() + ">", "give a TMX file");
    }
    Language language = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "tu" -> unit.clear();
          case "tuv" -> language = LANGUAGES.get(primaryTag());
          case "seg" -> keep(language, text());
          default -> {} // Notes, properties and the header are no translations.
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu")) {
        endUnit();
      }
    }
    if (entries.isEmpty()) {
      throw new InputException(
          name, "no unit is in both Swedish and English", "look at the languages of its units");
    }
  }

  /** Returns the language without its region, in lower case: {@code sv} of {@code SV-FI}. */
  private String primaryTag() {
    String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (tag == null) {
      tag = xml.getAttributeValue(null, "lang");
    }
    return tag == null ? "" : tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private void keep(Language language, String text) {
    if (language != null) {
      unit.putIfAbsent(language, text);
    }
  }

  private void endUnit() {
    DictionaryEntry entry =
        new DictionaryEntry(
            unit.getOrDefault(Language.SWEDISH, ""), unit.getOrDefault(Language.ENGLISH, ""));
    if (entry.hasWords()) {
      entries.add(entry);
    }
    unit.clear();
  }

  /** Returns the text of the element that begins here, without codes, and goes to its end. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int codes = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          codes += codes > 0 || CODES.contains(xml.getLocalName()) ? 1 : 0;
          // A placeholder may be a line break, which parts words.
          text.append(xml.getLocalName().equals("ph") ? " " : "");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          codes -= codes > 0 ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(codes > 0 ? "" : xml.getText());
        default -> {} // Comments, instructions and entities of the file's own are no text.
      }
    }
    return text.toString().strip();
  }
}
