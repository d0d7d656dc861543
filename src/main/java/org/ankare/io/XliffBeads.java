package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.ankare.bitext.Decision;
import org.ankare.bitext.WrittenBead;

/**
 * Writes XLIFF 2.1, a unit for each bead. The two texts stand as a translated segment, and again as
 * a match whose similarity is the confidence in per cent; what else is known of the bead stands in
 * its metadata.
 */
final class XliffBeads implements BeadSink {
  /** Whose metadata it is. */
  static final String CATEGORY = Tool.NAME;

  private static final String NAMESPACES =
      " xmlns=\"urn:oasis:names:tc:xliff:document:2.0\""
          + " xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\""
          + " xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"";

  private final XmlOut xml;
  private long units;

  XliffBeads(Writer out) {
    xml = new XmlOut(out);
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff")
        .raw(NAMESPACES)
        .raw(
            " version=\"2.1\" srcLang=\"sv\" trgLang=\"en\" xml:space=\"preserve\">\n<file id=\"f1\"");
    if (head.source().isPresent()) {
      xml.raw(" original=\"").text(head.source().get().name()).raw("\"");
    }
    xml.raw(">\n");
    metadata(MetaBead.of(head));
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    units++;
    String source = bead.source().text();
    String target = bead.target().text();
    xml.raw("<unit id=\"u" + units + "\">\n");
    if (bead.confidence().isPresent()) {
      xml.raw("<mtc:matches><mtc:match ref=\"#s1\" origin=\"" + Tool.NAME + "\" similarity=\"")
          .raw(Decimals.fixed(bead.confidence().getAsDouble() * 100, 1))
          .raw("\">")
          .element("source", source)
          .element("target", target)
          .raw("</mtc:match></mtc:matches>\n");
    }
    metadata(MetaBead.of(bead));
    boolean isSeen = bead.decision().filter(made -> made != Decision.REJECTED).isPresent();
    xml.raw("<segment id=\"s1\" state=\"" + (isSeen ? "reviewed" : "translated") + "\">")
        .element("source", source)
        .element("target", target)
        .raw("</segment>\n</unit>\n");
  }

  @Override
  public void end() throws IOException {
    if (units == 0) {
      xml.raw("<group id=\"g1\"/>\n"); // A file may not be empty, but a group may.
    }
    xml.raw("</file>\n</xliff>\n");
  }

  @Override
  public List<String> remarks() {
    return xml.remarks();
  }

  private void metadata(Map<String, String> known) throws IOException {
    if (known.isEmpty()) {
      return;
    }
    xml.raw("<mda:metadata><mda:metaGroup category=\"" + CATEGORY + "\">\n");
    for (Map.Entry<String, String> meta : known.entrySet()) {
      xml.raw("<mda:meta type=\"").raw(meta.getKey()).raw("\">");
      xml.text(meta.getValue()).raw("</mda:meta>\n");
    }
    xml.raw("</mda:metaGroup></mda:metadata>\n");
  }
}
