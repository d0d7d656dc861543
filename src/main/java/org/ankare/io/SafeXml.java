package org.ankare.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ankare.text.InputException;

/**
 * How users' XML is read: nothing is fetched, and no entity is resolved but the five that XML
 * itself has.
 */
final class SafeXml {
  private SafeXml() {}

  /**
   * Reads a file.
   *
   * @param remedy what the user can do if it is broken
   * @throws InputException if it cannot be opened, or is broken
   */
  static <T> T read(String name, BeadForm.Opening bytes, String remedy, Reading<T> reading)
      throws IOException, InputException {
    try (InputStream in = BeadFile.opened(name, bytes)) {
      return reading.of(reader(characters(name, in)));
    } catch (XMLStreamException problem) {
      throw broken(name, problem, remedy);
    }
  }

  private static Reader characters(String name, InputStream in) throws InputException {
    try {
      return XmlEncoding.reader(name, in);
    } catch (IOException problem) {
      throw TextLines.unreadable(name, problem);
    }
  }

  /**
   * Goes to the root of a file.
   *
   * @throws InputException if it is another element
   */
  static void expectRoot(String name, XMLStreamReader xml, String root, String remedy)
      throws XMLStreamException, InputException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      // What stands before the root is none of our business.
    }
    if (!xml.getLocalName().equals(root)) {
      throw new InputException(
          name, "is XML of another kind, <" + xml.getLocalName() + ">", remedy);
    }
  }

  /** Returns where the parser is, for messages. */
  static String place(String name, XMLStreamReader xml) {
    return name + ":" + Math.max(1, xml.getLocation().getLineNumber());
  }

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

  /** What is made of the elements of a file. */
  interface Reading<T> {
    T of(XMLStreamReader xml) throws XMLStreamException, IOException, InputException;
  }
}
