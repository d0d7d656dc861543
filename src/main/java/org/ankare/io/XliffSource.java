package org.ankare.io;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ankare.bitext.Unit;
import org.ankare.text.InputException;
import org.ankare.text.Language;

/**
 * Reads XLIFF 1.x and 2.x, a bead for each segment that has a text in both languages, whichever of
 * them the file is translated from. Tags within a text are left out with the code that they hold.
 */
final class XliffSource implements BeadSource {
  /** Elements whose texts are no translations of their own. */
  private static final Set<String> ASIDE =
      Set.of("matches", "alt-trans", "glossary", "ignorable", "bin-unit", "skeleton", "skl");

  private final String name;
  private final BeadForm.Opening bytes;

  XliffSource(String name, BeadForm.Opening bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public List<String> copyTo(BeadSink sink) throws IOException, InputException {
    return SafeXml.read(
        name, bytes, "export the file again", xml -> new Copying(name, xml, sink).run());
  }

  /** One reading from beginning to end. */
  private static final class Copying {
    private final String name;
    private final XMLStreamReader xml;
    private final BeadSink sink;

    /** This program's metadata of the file, then of the unit so far. */
    private final Map<String, String> known = new HashMap<>();

    private String source = "";
    private String target = "";
    private boolean isTurned;
    private boolean isOurs;
    private boolean isBegun;
    private long others;

    Copying(String name, XMLStreamReader xml, BeadSink sink) {
      this.name = name;
      this.xml = xml;
      this.sink = sink;
    }

    List<String> run() throws XMLStreamException, IOException, InputException {
      SafeXml.expectRoot(name, xml, "xliff", "give an XLIFF file");
      direct("srcLang", "trgLang");
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName());
        }
      }
      begin();
      sink.end();
      return others == 0
          ? List.of()
          : List.of(Counts.of(others, "segment") + " without a text in both languages");
    }

    private void start(String element) throws XMLStreamException, IOException, InputException {
      if (ASIDE.contains(element)) {
        InlineText.read(xml);
        return;
      }
      switch (element) {
        case "file" -> direct("source-language", "target-language");
        case "metaGroup" ->
            isOurs = XliffBeads.CATEGORY.equals(xml.getAttributeValue(null, "category"));
        case "meta" -> meta();
        case "unit", "trans-unit" -> {
          begin();
          known.clear();
          clear();
        }
        case "segment" -> clear();
        case "source" -> source = InlineText.read(xml);
        case "target" -> target = InlineText.read(xml);
        default -> {} // What holds these, and notes.
      }
    }

    private void end(String element) throws IOException, InputException {
      if (!element.equals("segment") && !element.equals("trans-unit")) {
        return;
      }
      if (source.isEmpty() || target.isEmpty()) {
        others++;
      } else {
        sink.add(
            MetaBead.bead(
                SafeXml.place(name, xml),
                isTurned ? target : source,
                isTurned ? source : target,
                known));
      }
      clear();
    }

    private void clear() {
      source = "";
      target = "";
    }

    private void meta() throws XMLStreamException {
      String type = xml.getAttributeValue(null, "type");
      String value = InlineText.read(xml);
      if (isOurs && type != null) {
        known.put(type, value);
      }
    }

    private void begin() throws IOException {
      if (!isBegun) {
        isBegun = true;
        sink.begin(MetaBead.head(known, Unit.SENTENCE));
      }
    }

    /** Takes the languages of the element that begins here, if it names them. */
    private void direct(String sourceName, String targetName) throws InputException {
      String from = xml.getAttributeValue(null, sourceName);
      String to = xml.getAttributeValue(null, targetName);
      if (from == null) {
        return;
      }
      Optional<Language> one = XmlLanguage.of(from);
      Optional<Language> other = to == null ? one.map(Copying::opposite) : XmlLanguage.of(to);
      if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
        throw new InputException(
            SafeXml.place(name, xml),
            "is from " + from + " to " + to,
            "give a file of Swedish and English");
      }
      isTurned = one.get().equals(Language.ENGLISH);
    }

    private static Language opposite(Language language) {
      return language.equals(Language.SWEDISH) ? Language.ENGLISH : Language.SWEDISH;
    }
  }
}
