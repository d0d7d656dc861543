package org.ankare.io;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ankare.bitext.Unit;
import org.ankare.text.InputException;
import org.ankare.text.Language;

/**
 * Reads translation memories in TMX 1.4 and its older forms: of each unit, its first Swedish and
 * its first English text, whatever other languages it has. Tags within a text are left out with the
 * code of the original that they hold; what they only mark is kept.
 */
final class TmxSource implements BeadSource {
  private static final String REMEDY = "export the translation memory again";

  private final String name;
  private final BeadForm.Opening bytes;

  TmxSource(String name, BeadForm.Opening bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public List<String> copyTo(BeadSink sink) throws IOException, InputException {
    return SafeXml.read(name, bytes, REMEDY, xml -> new Copying(name, xml, sink).run());
  }

  static InputException inOtherLanguages(String name) {
    return new InputException(
        name, "no unit is in both Swedish and English", "look at the languages of its units");
  }

  /** One reading from beginning to end. */
  private static final class Copying {
    private final String name;
    private final XMLStreamReader xml;
    private final BeadSink sink;

    /** The texts of the unit so far. */
    private final Map<Language, String> unit = new HashMap<>();

    /** The properties of the header, then of the unit so far. */
    private final Map<String, String> properties = new HashMap<>();

    private Optional<Language> language = Optional.empty();
    private boolean isOwn;
    private boolean isOfPassages;
    private boolean isBegun;

    /** Whether the properties that come are those of a text, until the unit ends. */
    private boolean isInVariant;

    private long kept;
    private long others;

    Copying(String name, XMLStreamReader xml, BeadSink sink) {
      this.name = name;
      this.xml = xml;
      this.sink = sink;
    }

    List<String> run() throws XMLStreamException, IOException, InputException {
      SafeXml.expectRoot(name, xml, "tmx", "give a TMX file");
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu")) {
          endUnit();
        }
      }
      if (kept == 0 && others > 0) {
        throw inOtherLanguages(name);
      }
      begin();
      sink.end();
      return others == 0
          ? List.of()
          : List.of(Counts.of(others, "unit") + " not in both Swedish and English");
    }

    private void start(String element) throws XMLStreamException, IOException, InputException {
      switch (element) {
        case "header" -> {
          isOwn = Tool.NAME.equals(xml.getAttributeValue(null, "creationtool"));
          isOfPassages = isOwn && "paragraph".equals(xml.getAttributeValue(null, "segtype"));
        }
        case "prop" -> property();
        case "tu" -> {
          begin();
          unit.clear();
          properties.clear();
        }
        case "tuv" -> {
          isInVariant = true;
          language = XmlLanguage.of(tag());
        }
        case "seg" -> {
          String text = InlineText.read(xml);
          language.ifPresent(known -> unit.putIfAbsent(known, text));
        }
        default -> {} // Notes are no translations.
      }
    }

    /**
     * Keeps a property of this program's own; those of a text's variants are not. Other programs
     * may hand it on, or have one of that name and another meaning, which is passed over.
     */
    private void property() throws XMLStreamException {
      String type = xml.getAttributeValue(null, "type");
      String value = InlineText.read(xml);
      if (type != null && type.startsWith("x-") && !isInVariant) {
        String known = type.substring(2);
        if (isOwn || MetaBead.isWellFormed(known, value)) {
          properties.putIfAbsent(known, value);
        }
      }
    }

    private String tag() {
      String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
      return tag == null ? xml.getAttributeValue(null, "lang") : tag;
    }

    private void begin() throws IOException {
      if (!isBegun) {
        isBegun = true;
        sink.begin(MetaBead.head(properties, isOfPassages ? Unit.PASSAGE : Unit.SENTENCE));
      }
    }

    private void endUnit() throws IOException, InputException {
      isInVariant = false;
      String source = unit.getOrDefault(Language.SWEDISH, "");
      String target = unit.getOrDefault(Language.ENGLISH, "");
      if (source.isEmpty() || target.isEmpty()) {
        others++;
      } else {
        kept++;
        sink.add(MetaBead.bead(SafeXml.place(name, xml), source, target, properties));
      }
    }
  }
}
