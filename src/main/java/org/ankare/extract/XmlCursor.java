package org.ankare.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ankare.text.InputException;

/**
 * Goes through a part in XML, one tag or piece of text after the other. No document type is read,
 * so that nothing is expanded or fetched; elements and attributes go by their local names.
 */
final class XmlCursor {
  private static final int DEEPEST = 10_000;

  private static final XMLInputFactory FACTORY = factory();

  private final String name;
  private final String part;
  private final XMLStreamReader reader;
  private int depth;

  /**
   * Makes a cursor before the first tag.
   *
   * @param name the document, for messages
   * @param part the part of it
   */
  XmlCursor(String name, String part, InputStream in) throws InputException {
    this.name = name;
    this.part = part;
    try {
      reader = FACTORY.createXMLStreamReader(XmlCharset.reader(in));
    } catch (XMLStreamException e) {
      throw broken(e.getNestedException());
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Moves on to the next tag or text; tells whether there is one. */
  boolean next() throws InputException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw refused("declares a document type, as no such document does");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          enter();
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (isStart() || isEnd() || reader.isCharacters()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e.getNestedException());
    }
  }

  private void enter() throws InputException {
    depth++;
    if (depth > DEEPEST) {
      throw refused("is nested more than " + DEEPEST + " deep");
    }
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isEnd() {
    return reader.isEndElement();
  }

  /** Returns the local name of a tag. */
  String tag() {
    return reader.getLocalName();
  }

  /** Tells whether the namespace of a tag, an address or a number, holds a word. */
  boolean isOf(String word) {
    String space = reader.getNamespaceURI();
    return space != null && space.contains(word);
  }

  /** Returns how many elements are open; an end tag's own is not. */
  int depth() {
    return depth;
  }

  String text() {
    return reader.getText();
  }

  /** Returns an attribute of the start tag by its local name. */
  Optional<String> attribute(String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(local)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Tells whether an attribute has a value. */
  boolean has(String local, String value) {
    return attribute(local).filter(value::equals).isPresent();
  }

  /** Moves on to the end tag of the element whose start tag this is. */
  void skip() throws InputException {
    int outside = depth - 1;
    while (depth > outside && next()) {
      // What is inside is passed over.
    }
  }

  private InputException broken(Throwable cause) {
    boolean isTooMuch = cause instanceof Overload;
    return isTooMuch
        ? new InputException(name, part + " " + cause.getMessage(), "give another file")
        : refused(cause instanceof IOException ? "is cut off or damaged" : "is no sound XML");
  }

  private InputException refused(String problem) {
    return new InputException(
        name, part + " " + problem, "open it in its program and save it anew");
  }
}
