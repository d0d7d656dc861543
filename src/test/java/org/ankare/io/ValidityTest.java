package org.ankare.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.ankare.bitext.WrittenBead;
import org.ankare.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What is written in XML is what its specification allows, by readers that are not ours. */
class ValidityTest {
  private static final Path DTD = Path.of("src/test/resources/tmx/tmx14.dtd");

  private static byte[] written(AlignmentFormat format, List<WrittenBead> beads)
      throws IOException, InputException {
    return Written.bytes(
            format,
            sink -> {
              sink.begin(
                  AlignmentHead.UNKNOWN.with(
                      org.ankare.bitext.Unit.SENTENCE, Set.of(AlignmentHead.Extra.DECISION)));
              for (WrittenBead bead : beads) {
                sink.add(bead);
              }
              sink.end();
            })
        .get(0);
  }

  /** Returns a document after checking it against what it declares. */
  private static Document validated(byte[] xml) throws SAXException, IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setValidating(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((publicId, systemId) -> new InputSource(DTD.toUri().toString()));
      builder.setErrorHandler(new Strict());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(Document document, String element) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(element);
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  /** Returns a text as XML can hold it. */
  private static String inXml(String text) {
    StringBuilder legal = new StringBuilder();
    text.codePoints()
        .forEach(
            point ->
                legal.appendCodePoint(
                    point < ' ' && "\t\n\r".indexOf(point) < 0
                            || point >= 0xD800 && point <= 0xDFFF
                            || point == 0xFFFE
                            || point == 0xFFFF
                        ? 0xFFFD
                        : point));
    return legal.toString();
  }

  private static List<String> expected(List<WrittenBead> beads) {
    List<String> texts = new ArrayList<>();
    for (WrittenBead bead : beads) {
      if (!bead.isNull() && !bead.isRejected()) {
        texts.add(inXml(bead.source().text()));
        texts.add(inXml(bead.target().text()));
      }
    }
    return texts;
  }

  @Test
  void translationMemoryFitsItsDefinition() throws SAXException, IOException, InputException {
    for (List<WrittenBead> beads : List.of(Hostile.beads(), Hostile.bare())) {
      Document document = validated(written(AlignmentFormat.TMX, beads));
      assertThat(texts(document, "seg")).isEqualTo(expected(beads));
    }
    byte[] sample =
        Written.bytes(
                AlignmentFormat.TMX,
                Samples.passages(),
                new AlignmentView("a|b", true, true, org.ankare.bitext.Unit.PASSAGE))
            .get(0);
    Element header = (Element) validated(sample).getElementsByTagName("header").item(0);
    assertThat(header.getAttribute("segtype")).isEqualTo("paragraph");
    assertThat(header.getAttribute("creationtool")).isEqualTo("ankare");
    assertThat(header.getTextContent()).contains("a|b", "bok.txt", "book.txt");
  }

  @Test
  void definitionRefusesWhatItDoesNotHold() throws IOException, InputException {
    String valid = new String(written(AlignmentFormat.TMX, Hostile.bare()), StandardCharsets.UTF_8);
    for (String broken :
        List.of(
            valid.replaceFirst("<seg>", "<seg><b/>"),
            valid.replaceFirst(" adminlang=\"en\"", ""),
            valid.replace("<body>", "<body><note>x</note>"))) {
      assertThatThrownBy(() -> validated(broken.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(SAXException.class);
    }
  }

  @Test
  void exchangeFitsItsDefinition() throws IOException, InputException {
    for (List<WrittenBead> beads :
        List.of(Hostile.beads(), Hostile.bare(), List.<WrittenBead>of())) {
      List<String> texts = new ArrayList<>();
      try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
          InputStream in = new ByteArrayInputStream(written(AlignmentFormat.XLIFF, beads))) {
        reader.open(in);
        while (reader.hasNext()) {
          Event event = reader.next();
          if (event.isUnit()) {
            texts(event.getUnit(), texts);
          }
        }
      }
      assertThat(texts).isEqualTo(expected(beads));
    }
  }

  private static void texts(Unit unit, List<String> texts) {
    for (Segment segment : unit.getSegments()) {
      texts.add(segment.getSource().getPlainText());
      texts.add(segment.getTarget().getPlainText());
    }
  }

  @Test
  void matchesHaveTheConfidenceAsSimilarity() throws IOException, InputException {
    List<Double> similarities = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
        InputStream in =
            new ByteArrayInputStream(
                Written.bytes(
                        AlignmentFormat.XLIFF,
                        Samples.alignment(),
                        new AlignmentView("s", false, false, org.ankare.bitext.Unit.SENTENCE))
                    .get(0))) {
      reader.open(in);
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          similarities.add(event.getUnit().getMatches().get(0).getSimilarity());
        }
      }
    }
    assertThat(similarities).containsExactly(91.2, 100.0);
  }

  @ParameterizedTest
  @EnumSource(names = {"TMX", "XLIFF", "XCES"})
  void holdsNoCharacterThatXmlHasNot(AlignmentFormat format) throws IOException, InputException {
    String xml = new String(written(format, Hostile.beads()), StandardCharsets.UTF_8);
    assertThat(xml.codePoints())
        .noneMatch(
            point ->
                point < ' ' && point != '\n'
                    || point >= 0xD800 && point <= 0xDFFF
                    || point == 0xFFFE
                    || point == 0xFFFF);
  }

  /** Refuses what is not valid. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) throws SAXException {
      throw problem;
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
      throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      throw problem;
    }
  }
}
