package org.ankare.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ankare.bitext.WrittenSide;
import org.ankare.text.InputException;
import org.ankare.text.Span;

/**
 * One side in JSON Lines: the sentences of a bead, as objects or numbers or one text, or what is
 * said of the document.
 */
final class JsonlSide {
  private final String place;
  private final List<Integer> ids = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> passages = new ArrayList<>();
  private Optional<String> document = Optional.empty();
  private OptionalInt sentences = OptionalInt.empty();

  JsonlSide(String place) {
    this.place = place;
  }

  /** Reads what has begun, to its end. */
  void read(JsonParser json) throws IOException, InputException {
    switch (json.currentToken()) {
      case START_OBJECT -> readObject(json);
      case START_ARRAY -> {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          readSentence(json);
        }
      }
      default -> readSentence(json);
    }
  }

  private void readSentence(JsonParser json) throws IOException, InputException {
    switch (json.currentToken()) {
      case START_OBJECT -> readObject(json);
      case VALUE_NUMBER_INT -> ids.add(number(json));
      case VALUE_STRING -> texts.add(json.getText());
      default ->
          throw new InputException(
              place, "“" + json.getText() + "” is no sentence", "write {\"text\":\"…\"}");
    }
  }

  private void readObject(JsonParser json) throws IOException, InputException {
    OptionalInt start = OptionalInt.empty();
    OptionalInt end = OptionalInt.empty();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> ids.add(number(json));
        case "ids" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            ids.add(number(json));
          }
        }
        case "text" -> texts.add(json.getText());
        case "start" -> start = OptionalInt.of(number(json));
        case "end" -> end = OptionalInt.of(number(json));
        case "passage" -> passages.add(number(json));
        case "document" -> document = Optional.of(json.getText());
        case "sentences" -> sentences = OptionalInt.of(number(json));
        default -> json.skipChildren();
      }
    }
    if (start.isPresent() && end.isPresent()) {
      spans.add(span(start.getAsInt(), end.getAsInt()));
    }
  }

  private Span span(int start, int end) throws InputException {
    if (end < start) {
      throw new InputException(place, "start " + start + " is after end " + end, "mend one");
    }
    return new Span(start, end);
  }

  private int number(JsonParser json) throws IOException, InputException {
    int number = json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
    if (number < 0) {
      throw new InputException(
          place, "“" + json.getText() + "” is no number of a sentence", "count from 0");
    }
    return number;
  }

  boolean isEmpty() {
    return ids.isEmpty() && texts.isEmpty();
  }

  Optional<AlignmentHead.DocumentNote> document() {
    return document.map(name -> new AlignmentHead.DocumentNote(name, sentences));
  }

  WrittenSide side() throws InputException {
    try {
      return new WrittenSide(ids, texts, spans, passages);
    } catch (IllegalArgumentException problem) {
      throw new InputException(place, problem.getMessage(), "give as many of each");
    }
  }
}
