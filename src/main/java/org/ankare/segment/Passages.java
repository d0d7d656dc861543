package org.ankare.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ankare.text.Document;
import org.ankare.text.Passage;
import org.ankare.text.Span;

/**
 * Finds the passages of a document: those that its format tells, or else in plain text a blank line
 * parts them, and so does every line end that is not a break of hard-wrapped lines. A heading or a
 * menu on a line of its own is thus a passage, and of that kind.
 */
public final class Passages {
  private Passages() {}

  /** Returns the passages of a document in order; they cover every character with ink. */
  public static List<Passage> of(Document document) {
    if (!document.passages().isEmpty()) {
      return document.passages();
    }
    List<Span> spans = spans(document);
    List<Passage.Kind> kinds = PassageKinds.of(document.text(), spans);
    return IntStream.range(0, spans.size())
        .mapToObj(number -> new Passage(spans.get(number), kinds.get(number)))
        .toList();
  }

  /** Returns where the passages of a document stand, without asking what kind they are of. */
  public static List<Span> spans(Document document) {
    if (!document.passages().isEmpty()) {
      return document.passages().stream().map(Passage::span).toList();
    }
    List<Span> spans = new ArrayList<>();
    forEach(document.text(), spans::add);
    return spans;
  }

  private static void forEach(String text, Consumer<Span> action) {
    HardWrap wrap = HardWrap.of(text);
    Lines lines = Lines.onPages(text);
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
