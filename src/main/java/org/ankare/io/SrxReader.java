package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ankare.segment.SrxRule;
import org.ankare.segment.SrxRules;
import org.ankare.text.InputException;

/**
 * Reads segmentation rules in SRX 2.0, in whatever namespace. What the header says of markup within
 * a text is passed over, as there is none.
 */
public final class SrxReader {
  private final String name;
  private final XMLStreamReader xml;
  private final Map<String, List<SrxRule>> rules = new HashMap<>();
  private final List<SrxRules.LanguageMap> maps = new ArrayList<>();
  private boolean isCascading;

  private SrxReader(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  /**
   * Returns the rules of a file.
   *
   * @throws InputException if it cannot be read, is no SRX, or has a rule that is wrong
   */
  public static SrxRules read(Path file) throws InputException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), XmlEncoding.reader(file.toString(), in));
    } catch (IOException problem) {
      throw TextLines.unreadable(file.toString(), problem);
    }
  }

  private static SrxRules read(String name, Reader text) throws InputException {
    try {
      return new SrxReader(name, SafeXml.reader(text)).readAll();
    } catch (XMLStreamException problem) {
      throw SafeXml.broken(name, problem, "give a file of SRX rules");
    }
  }

  private SrxRules readAll() throws XMLStreamException, InputException {
    SafeXml.expectRoot(name, xml, "srx", "give a file of SRX rules");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "header" -> isCascading = "yes".equals(attribute("cascade"));
          case "languagerule" -> rules.put(attribute("languagerulename"), languageRule());
          case "languagemap" -> maps.add(languageMap());
          default -> {} // Only these hold what rules need.
        }
      }
    }
    if (maps.isEmpty()) {
      throw new InputException(name, "has no languagemap", "give a whole file of SRX 2.0 rules");
    }
    return new SrxRules(name, isCascading, maps);
  }

  private List<SrxRule> languageRule() throws XMLStreamException, InputException {
    List<SrxRule> ordered = new ArrayList<>();
    while (isWithin("languagerule")) {
      if (xml.isStartElement() && xml.getLocalName().equals("rule")) {
        ordered.add(rule());
      }
    }
    return ordered;
  }

  private SrxRule rule() throws XMLStreamException, InputException {
    String place = place();
    boolean breaks = isBreak(attribute("break"));
    String before = "";
    String after = "";
    while (isWithin("rule")) {
      if (xml.isStartElement() && xml.getLocalName().equals("beforebreak")) {
        before = expression("beforebreak");
      } else if (xml.isStartElement() && xml.getLocalName().equals("afterbreak")) {
        after = expression("afterbreak");
      }
    }
    return SrxRule.of(place, breaks, before, after);
  }

  /** Tells whether a rule breaks, as one does that does not say. */
  private boolean isBreak(String value) throws InputException {
    if (!List.of("", "yes", "no").contains(value)) {
      throw new InputException(place(), "break is “" + value + "”", "write yes or no");
    }
    return !value.equals("no");
  }

  /** Returns the characters of an element; blanks at its ends are part of the expression. */
  private String expression(String element) throws XMLStreamException, InputException {
    StringBuilder expression = new StringBuilder();
    while (isWithin(element)) {
      if (xml.isCharacters()) {
        expression.append(xml.getText());
      } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new InputException(
            place(), "&" + xml.getLocalName() + "; is not resolved", "write the character itself");
      }
    }
    return expression.toString();
  }

  private SrxRules.LanguageMap languageMap() throws InputException {
    String rule = attribute("languagerulename");
    List<SrxRule> named = rules.get(rule);
    if (named == null) {
      throw new InputException(
          place(), "no languagerule is named “" + rule + "”", "add it above, or mend the name");
    }
    String pattern = attribute("languagepattern");
    if (pattern.isEmpty()) {
      throw new InputException(place(), "has no languagepattern", "write one, such as sv.*");
    }
    return SrxRules.LanguageMap.of(place(), pattern, named);
  }

  /** Goes one step on and tells whether the element of a name has not ended yet. */
  private boolean isWithin(String element) throws XMLStreamException {
    xml.next();
    return !(xml.isEndElement() && xml.getLocalName().equals(element));
  }

  private String attribute(String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  private String place() {
    return SafeXml.place(name, xml);
  }
}
