package org.ankare.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ankare.bitext.BeadShape;
import org.ankare.bitext.Decision;
import org.ankare.bitext.Evidence;
import org.ankare.bitext.EvidenceKind;
import org.ankare.bitext.TextPair;
import org.ankare.bitext.Unit;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenReasons;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;

/** One object of JSON Lines: what is said of all beads, or a bead, or one inside another. */
final class JsonlLine {
  private final String place;
  private final JsonlSide source;
  private final JsonlSide target;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<WrittenBead> inside = new ArrayList<>();
  private String type = "bead";
  private Optional<String> signature = Optional.empty();
  private Optional<BeadShape> shape = Optional.empty();
  private OptionalDouble confidence = OptionalDouble.empty();
  private OptionalDouble cost = OptionalDouble.empty();
  private String anchors = "";
  private Optional<TextPair> speakers = Optional.empty();
  private Optional<Decision> decision = Optional.empty();
  private boolean hasBeads;

  /** Reads an object that has begun, to its end. */
  JsonlLine(String place, JsonParser json) throws IOException, InputException {
    this.place = place;
    source = new JsonlSide(place);
    target = new JsonlSide(place);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      read(field, json);
    }
  }

  private void read(String field, JsonParser json) throws IOException, InputException {
    switch (field) {
      case "type" -> type = json.getText();
      case "signature" -> signature = Optional.of(json.getText());
      case "sv" -> source.read(json);
      case "en" -> target.read(json);
      case "shape" -> shape = Optional.of(Numbers.shape(place, json.getText()));
      case "confidence" ->
          confidence = OptionalDouble.of(Numbers.confidence(place, json.getText()));
      case "cost" -> cost = OptionalDouble.of(number(json));
      case "evidence" -> readEvidence(json);
      case "anchors" -> anchors = json.getText();
      case "speakers" -> speakers = Optional.of(reason(json).texts());
      case "beads" -> readInside(json);
      case "decision" -> decision = Optional.of(Numbers.decision(place, json.getText()));
      default -> json.skipChildren();
    }
  }

  private double number(JsonParser json) throws IOException, InputException {
    double value = json.currentToken().isNumeric() ? json.getDoubleValue() : Double.NaN;
    if (!Double.isFinite(value)) {
      throw malformed("“" + json.getText() + "” is no cost", "write a number");
    }
    return value;
  }

  private void readEvidence(JsonParser json) throws IOException, InputException {
    while (isInList(json)) {
      Reason reason = reason(json);
      EvidenceKind kind =
          EvidenceKind.of(reason.kind)
              .orElseThrow(
                  () -> malformed("“" + reason.kind + "” is no kind of evidence", "leave it out"));
      evidence.add(new Evidence(kind, reason.source, reason.target, reason.cost));
    }
  }

  private void readInside(JsonParser json) throws IOException, InputException {
    hasBeads = true;
    while (isInList(json)) {
      expectObject(json);
      JsonlLine bead = new JsonlLine(place, json);
      if (bead.isEmpty()) {
        throw malformed("a bead without a sentence", "leave it out");
      }
      inside.add(bead.bead());
    }
  }

  private boolean isInList(JsonParser json) throws IOException, InputException {
    if (json.currentToken() == JsonToken.END_ARRAY || json.currentToken().isScalarValue()) {
      throw malformed("“" + json.getText() + "” is no list", "write it within [ and ]");
    }
    return json.nextToken() != JsonToken.END_ARRAY;
  }

  private Reason reason(JsonParser json) throws IOException, InputException {
    expectObject(json);
    Reason reason = new Reason();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "kind" -> reason.kind = json.getText();
        case "sv" -> reason.source = json.getText();
        case "en" -> reason.target = json.getText();
        case "cost" -> reason.cost = number(json);
        default -> json.skipChildren();
      }
    }
    return reason;
  }

  private void expectObject(JsonParser json) throws IOException, InputException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw malformed("“" + json.getText() + "” is no object", "write it within { and }");
    }
  }

  private InputException malformed(String problem, String remedy) {
    return new InputException(place, problem, remedy);
  }

  boolean isHead() {
    return type.equals("alignment");
  }

  /** Tells whether a list of the beads inside was there, even if it is empty. */
  boolean hasBeads() {
    return hasBeads;
  }

  boolean isEmpty() {
    return source.isEmpty() && target.isEmpty();
  }

  AlignmentHead head() {
    return new AlignmentHead(
        signature, source.document(), target.document(), Unit.SENTENCE, Set.of());
  }

  WrittenBead bead() throws InputException {
    WrittenSide sources = source.side();
    WrittenSide targets = target.side();
    return new WrittenBead(
        sources,
        targets,
        shape.orElseGet(() -> new BeadShape(sources.size(), targets.size())),
        confidence,
        cost,
        new WrittenReasons(
            evidence.isEmpty() ? anchors : Reasons.anchors(evidence), evidence, speaking()),
        inside,
        decision);
  }

  private Optional<TextPair> speaking() {
    return speakers.isPresent() ? speakers : Reasons.speakers(evidence);
  }

  /** One piece of evidence as it is read. */
  private static final class Reason {
    private String kind = "";
    private String source = "";
    private String target = "";
    private double cost;

    TextPair texts() {
      return new TextPair(source, target);
    }
  }
}
