package org.ankare.io;

import java.io.Reader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ankare.text.InputException;

/**
 * How users' XML is read: nothing is fetched, and no entity is resolved but the five that XML
 * itself has.
 */
final class SafeXml {
  private SafeXml() {}

  static XMLStreamReader reader(Reader text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory.createXMLStreamReader(text);
  }

  /** Returns what to tell the user of a file that the parser refuses. */
  static InputException broken(String name, XMLStreamException problem, String remedy) {
    // What the parser says is in the language of the machine; where, it may not know.
    Location at = problem.getLocation();
    int line = at == null ? 1 : Math.max(1, at.getLineNumber());
    return new InputException(name + ":" + line, "broken XML", remedy);
  }
}
