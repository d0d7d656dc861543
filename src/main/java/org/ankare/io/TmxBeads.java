package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;

/**
 * Writes a translation memory in TMX 1.4b. What is known of a bead besides its texts stands in
 * properties; no time of making stands anywhere.
 */
final class TmxBeads implements BeadSink {
  private final XmlOut xml;

  TmxBeads(Writer out) {
    xml = new XmlOut(out);
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .raw("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n<header creationtool=\"")
        .text(Tool.NAME)
        .raw("\" creationtoolversion=\"")
        .text(Tool.version())
        .raw("\" segtype=\"" + (head.unit() == Unit.PASSAGE ? "paragraph" : "sentence"))
        .raw("\" o-tmf=\"" + Tool.NAME + "\" adminlang=\"en\" srclang=\"sv\"")
        .raw(" datatype=\"plaintext\">\n");
    properties(MetaBead.of(head));
    xml.raw("</header>\n<body>\n");
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    xml.raw("<tu>\n");
    properties(MetaBead.of(bead));
    variant("sv", bead.source().text());
    variant("en", bead.target().text());
    xml.raw("</tu>\n");
  }

  @Override
  public void end() throws IOException {
    xml.raw("</body>\n</tmx>\n");
  }

  @Override
  public List<String> remarks() {
    return xml.remarks();
  }

  private void variant(String language, String text) throws IOException {
    xml.raw("<tuv xml:lang=\"").raw(language).raw("\">").element("seg", text).raw("</tuv>\n");
  }

  private void properties(Map<String, String> known) throws IOException {
    for (Map.Entry<String, String> property : known.entrySet()) {
      xml.raw("<prop type=\"x-").raw(property.getKey()).raw("\">");
      xml.text(property.getValue()).raw("</prop>\n");
    }
  }
}
