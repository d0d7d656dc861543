package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;

/** Writes XCES as OPUS has it: links between the sentence numbers of two documents. */
final class XcesBeads implements BeadSink {
  private final XmlOut xml;
  private long links;

  XcesBeads(Writer out) {
    xml = new XmlOut(out);
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .raw("<!DOCTYPE cesAlign PUBLIC \"-//CES//DTD XML cesAlign//EN\" \"\">\n")
        .raw("<cesAlign version=\"1.0\">\n<linkGrp targType=\"s\" fromDoc=\"")
        .text(head.source().map(AlignmentHead.DocumentNote::name).orElse(""))
        .raw("\" toDoc=\"")
        .text(head.target().map(AlignmentHead.DocumentNote::name).orElse(""))
        .raw("\">\n");
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    links++;
    xml.raw("<link xtargets=\"" + numbers(bead.source()) + ";" + numbers(bead.target()))
        .raw("\" id=\"SL" + links + "\"");
    if (bead.confidence().isPresent()) {
      xml.raw(" certainty=\"" + Cells.confidence(bead) + "\"");
    }
    xml.raw("/>\n");
  }

  private static String numbers(WrittenSide side) {
    return side.ids().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  @Override
  public void end() throws IOException {
    xml.raw("</linkGrp>\n</cesAlign>\n");
  }

  @Override
  public List<String> remarks() {
    return xml.remarks();
  }
}
