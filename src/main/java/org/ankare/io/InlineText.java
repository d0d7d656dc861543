package org.ankare.io;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a segment that may have tags within: they are left out with the code of the original
 * that they hold; what they only mark is kept.
 */
final class InlineText {
  /** Elements of TMX and XLIFF that hold code of the original, and not text. */
  private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut", "sub");

  /** Elements that stand for something that may be a line break, which parts words. */
  private static final Set<String> PLACEHOLDERS = Set.of("ph", "x");

  private final XMLStreamReader xml;
  private final StringBuilder text = new StringBuilder();
  private int depth = 1;
  private int codes;

  private InlineText(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Returns the text of the element that begins here, as it is, and goes to its end. */
  static String read(XMLStreamReader xml) throws XMLStreamException {
    InlineText inline = new InlineText(xml);
    while (inline.depth > 0) {
      inline.take(xml.next());
    }
    return inline.text.toString();
  }

  private void take(int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        codes += codes > 0 || CODES.contains(xml.getLocalName()) ? 1 : 0;
        text.append(PLACEHOLDERS.contains(xml.getLocalName()) ? " " : "");
      }
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        codes -= codes > 0 ? 1 : 0;
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.append(codes > 0 ? "" : xml.getText());
      default -> {} // Comments, instructions and entities of the file's own are no text.
    }
  }
}
