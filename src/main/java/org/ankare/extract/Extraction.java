package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Document;
import org.ankare.text.Passage;
import org.ankare.text.Span;
import org.ankare.text.WhiteSpace;

/** Puts a document together from its passages, which a blank line parts. */
final class Extraction {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();

  /** Adds a passage; one without ink is nothing. */
  void add(String passage, Passage.Kind kind) {
    String inked = WhiteSpace.strip(passage);
    if (!inked.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n\n");
      int start = text.length();
      text.append(inked);
      passages.add(new Passage(new Span(start, text.length()), kind));
    }
  }

  /** Adds to the passage that was added last, after a line end, or makes it the first one. */
  void goOn(String line, Passage.Kind kind) {
    String inked = WhiteSpace.strip(line);
    if (passages.isEmpty()) {
      add(line, kind);
    } else if (!inked.isEmpty()) {
      Passage last = passages.remove(passages.size() - 1);
      text.append('\n').append(inked);
      passages.add(new Passage(new Span(last.span().start(), text.length()), last.kind()));
    }
  }

  boolean isEmpty() {
    return passages.isEmpty();
  }

  /** Returns the same text with all passages of one kind. */
  Extraction as(Passage.Kind kind) {
    Extraction other = new Extraction();
    String whole = text.toString();
    passages.forEach(passage -> other.add(passage.span().of(whole), kind));
    return other;
  }

  /** Returns the same text under a headline. */
  Extraction under(String headline) {
    Extraction other = new Extraction();
    other.add(headline, Passage.Kind.HEADING);
    String whole = text.toString();
    passages.forEach(passage -> other.add(passage.span().of(whole), passage.kind()));
    return other;
  }

  Document document(String name) {
    return new Document(name, text.toString(), passages);
  }
}
