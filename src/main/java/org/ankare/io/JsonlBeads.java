package org.ankare.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.bitext.TextPair;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.Span;

/**
 * Writes one JSON object a line. The first, of type {@code alignment}, names the two documents and
 * says how the alignment was made; each other is of type {@code bead}. Texts are as read, and the
 * offsets of a sentence are UTF-16 code units of its document. A bead of passages tells the passage
 * of each sentence, and the beads inside. What is not known is left out. Where only the text of all
 * sentences of a side together is known, one object holds it, with the {@code ids} of all.
 */
final class JsonlBeads implements BeadSink {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .rootValueSeparator((String) null)
          .build();
  private static final int COST_PLACES = 6;

  private final JsonGenerator json;
  private Unit unit = Unit.SENTENCE;

  JsonlBeads(Writer out) throws IOException {
    json = JSON.createGenerator(out);
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    unit = head.unit();
    json.writeStartObject();
    json.writeStringField("type", "alignment");
    if (head.signature().isPresent()) {
      json.writeStringField("signature", head.signature().get());
    }
    document("sv", head.source());
    document("en", head.target());
    endLine();
  }

  @Override
  public void add(WrittenBead bead) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "bead");
    number("confidence", bead.confidence(), 3);
    json.writeStringField("shape", bead.shape().toString());
    sentences("sv", bead.source());
    sentences("en", bead.target());
    number("cost", bead.cost(), COST_PLACES);
    json.writeArrayFieldStart("evidence");
    for (Evidence reason : bead.reasons().evidence()) {
      evidence(reason);
    }
    json.writeEndArray();
    if (bead.reasons().evidence().isEmpty() && !bead.reasons().anchors().isEmpty()) {
      json.writeStringField("anchors", bead.reasons().anchors());
    }
    if (bead.reasons().speakers().isPresent() && !tellsSpeakers(bead)) {
      speakers(bead.reasons().speakers().get());
    }
    if (unit == Unit.PASSAGE) {
      inside(bead);
    }
    if (bead.decision().isPresent()) {
      json.writeStringField("decision", bead.decision().get().label());
    }
    endLine();
  }

  @Override
  public void end() throws IOException {
    json.close();
  }

  private void document(String side, Optional<AlignmentHead.DocumentNote> document)
      throws IOException {
    if (document.isPresent()) {
      json.writeObjectFieldStart(side);
      json.writeStringField("document", document.get().name());
      if (document.get().sentences().isPresent()) {
        json.writeNumberField("sentences", document.get().sentences().getAsInt());
      }
      json.writeEndObject();
    }
  }

  private static boolean tellsSpeakers(WrittenBead bead) {
    return bead.reasons().evidence().stream()
        .anyMatch(reason -> reason.kind() == EvidenceKind.SPEAKER);
  }

  private void speakers(TextPair speakers) throws IOException {
    json.writeObjectFieldStart("speakers");
    string("sv", speakers.source());
    string("en", speakers.target());
    json.writeEndObject();
  }

  private void inside(WrittenBead bead) throws IOException {
    json.writeArrayFieldStart("beads");
    for (WrittenBead inside : bead.inside()) {
      json.writeStartObject();
      number("confidence", inside.confidence(), 3);
      json.writeStringField("shape", inside.shape().toString());
      ids("sv", inside.source());
      ids("en", inside.target());
      number("cost", inside.cost(), COST_PLACES);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void ids(String field, WrittenSide side) throws IOException {
    json.writeArrayFieldStart(field);
    for (int id : side.ids()) {
      json.writeNumber(id);
    }
    json.writeEndArray();
  }

  private void sentences(String field, WrittenSide side) throws IOException {
    json.writeArrayFieldStart(field);
    if (side.isParted() || side.texts().isEmpty()) {
      for (int i = 0; i < side.size(); i++) {
        sentence(side, i);
      }
    } else if (side.ids().isEmpty()) {
      for (String text : side.texts()) {
        json.writeStartObject();
        string("text", text);
        json.writeEndObject();
      }
    } else {
      json.writeStartObject();
      ids("ids", side);
      string("text", side.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void sentence(WrittenSide side, int place) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", side.ids().get(place));
    if (!side.spans().isEmpty()) {
      Span span = side.spans().get(place);
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
    }
    if (!side.texts().isEmpty()) {
      string("text", side.texts().get(place));
    }
    if (!side.passages().isEmpty()) {
      json.writeNumberField("passage", side.passages().get(place));
    }
    json.writeEndObject();
  }

  private void evidence(Evidence reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", reason.kind().label());
    string("sv", reason.source());
    string("en", reason.target());
    number("cost", OptionalDouble.of(reason.cost()), COST_PLACES);
    json.writeEndObject();
  }

  /** Writes a text; half a surrogate pair, which UTF-8 does not have, goes in as an escape. */
  private void string(String field, String text) throws IOException {
    if (text.codePoints().noneMatch(JsonlBeads::isHalfPair)) {
      json.writeStringField(field, text);
      return;
    }
    StringBuilder value = new StringBuilder("\"");
    new String(JsonStringEncoder.getInstance().quoteAsString(text))
        .codePoints()
        .forEach(
            point ->
                value.append(
                    isHalfPair(point)
                        ? "\\u" + Integer.toHexString(point)
                        : Character.toString(point)));
    json.writeFieldName(field);
    json.writeRawValue(value.append('"').toString());
  }

  private static boolean isHalfPair(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private void number(String field, OptionalDouble value, int places) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, new BigDecimal(Decimals.fixed(value.getAsDouble(), places)));
    }
  }

  private void endLine() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
