package org.ankare.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ankare.text.Document;
import org.ankare.text.Passage;
import org.ankare.text.Span;

/**
 * Finds the passages of a document: those that its format tells, or else in plain text a blank line
 * parts them, and so does every line end that is not a break of hard-wrapped lines. A heading or a
 * menu on a line of its own is thus a passage.
 */
public final class Passages {
  private Passages() {}

  /** Returns the passages of a document in order; they cover every character with ink. */
  public static List<Passage> of(Document document) {
    if (!document.passages().isEmpty()) {
      return document.passages();
    }
    List<Passage> passages = new ArrayList<>();
    forEach(document.text(), span -> passages.add(new Passage(span, Passage.Kind.TEXT)));
    return passages;
  }

  private static void forEach(String text, Consumer<Span> action) {
    HardWrap wrap = HardWrap.of(text);
    Lines lines = new Lines(text);
    int start = 0;
    Span last = new Span(0, 0);
    while (lines.hasNext()) {
      Span line = lines.next();
      boolean goesOn = last.length() > 0 && line.length() > 0 && wrap.joins(last, line);
      if (!goesOn) {
        if (last.length() > 0) {
          action.accept(new Span(start, last.end()));
        }
        start = line.start();
      }
      last = line;
    }
    if (last.length() > 0) {
      action.accept(new Span(start, last.end()));
    }
  }
}
