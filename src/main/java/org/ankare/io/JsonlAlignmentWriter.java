package org.ankare.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.Unit;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/**
 * Writes one JSON object a line. The first, of type {@code alignment}, names the two documents and
 * says how the alignment was made; each other is of type {@code bead}. Texts are as read, and the
 * offsets of a sentence are UTF-16 code units of its document. A bead of passages tells the passage
 * of each sentence, and the beads inside.
 */
final class JsonlAlignmentWriter implements AlignmentWriter {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .rootValueSeparator((String) null)
          .build();
  private static final int COST_PLACES = 6;

  private final AlignmentView view;

  JsonlAlignmentWriter(AlignmentView view) {
    this.view = view;
  }

  @Override
  public void write(Alignment alignment, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      header(json, alignment);
      for (Shown shown : Shown.of(alignment, view)) {
        bead(json, shown);
      }
    }
  }

  private void header(JsonGenerator json, Alignment alignment) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "alignment");
    json.writeStringField("signature", view.signature());
    document(json, "sv", alignment.bitext().source());
    document(json, "en", alignment.bitext().target());
    endLine(json);
  }

  private static void document(JsonGenerator json, String side, SegmentedDocument document)
      throws IOException {
    json.writeObjectFieldStart(side);
    json.writeStringField("document", document.document().name());
    json.writeNumberField("sentences", document.size());
    json.writeEndObject();
  }

  private void bead(JsonGenerator json, Shown shown) throws IOException {
    Bead bead = shown.bead();
    json.writeStartObject();
    json.writeStringField("type", "bead");
    number(json, "confidence", bead.confidence(), 3);
    json.writeStringField("shape", shown.shape(view.unit()).toString());
    sentences(json, "sv", shown.sources());
    sentences(json, "en", shown.targets());
    number(json, "cost", bead.cost(), COST_PLACES);
    json.writeArrayFieldStart("evidence");
    for (Evidence reason : bead.evidence()) {
      evidence(json, reason);
    }
    json.writeEndArray();
    if (view.unit() == Unit.PASSAGE) {
      inside(json, shown);
    }
    endLine(json);
  }

  private static void inside(JsonGenerator json, Shown shown) throws IOException {
    json.writeArrayFieldStart("beads");
    for (Shown inside : shown.inside()) {
      json.writeStartObject();
      number(json, "confidence", inside.bead().confidence(), 3);
      json.writeStringField("shape", inside.bead().shape().toString());
      ids(json, "sv", inside.sources());
      ids(json, "en", inside.targets());
      number(json, "cost", inside.bead().cost(), COST_PLACES);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void ids(JsonGenerator json, String side, List<Sentence> sentences)
      throws IOException {
    json.writeArrayFieldStart(side);
    for (Sentence sentence : sentences) {
      json.writeNumber(sentence.number());
    }
    json.writeEndArray();
  }

  private void sentences(JsonGenerator json, String side, List<Sentence> sentences)
      throws IOException {
    json.writeArrayFieldStart(side);
    for (Sentence sentence : sentences) {
      json.writeStartObject();
      json.writeNumberField("id", sentence.number());
      json.writeNumberField("start", sentence.span().start());
      json.writeNumberField("end", sentence.span().end());
      json.writeStringField("text", sentence.text());
      if (view.unit() == Unit.PASSAGE) {
        json.writeNumberField("passage", sentence.passage());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void evidence(JsonGenerator json, Evidence reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", reason.kind().label());
    json.writeStringField("sv", reason.source());
    json.writeStringField("en", reason.target());
    number(json, "cost", reason.cost(), COST_PLACES);
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String field, double value, int places)
      throws IOException {
    json.writeNumberField(field, new BigDecimal(Decimals.fixed(value, places)));
  }

  private static void endLine(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
