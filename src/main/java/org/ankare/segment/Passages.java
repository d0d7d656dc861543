package org.ankare.segment;

import java.util.function.Consumer;
import org.ankare.text.Span;

/**
 * Finds the passages of a text: a blank line parts them, and so does every line end that is not a
 * break of hard-wrapped lines. A heading or a menu on a line of its own is thus a passage.
 */
final class Passages {
  private Passages() {}

  /** Passes on each passage in order, without white space at its ends; none is empty. */
  static void forEach(String text, Consumer<Span> action) {
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
