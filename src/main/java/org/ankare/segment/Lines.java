package org.ankare.segment;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.ankare.text.Span;

/**
 * The lines of a text in order, each without the white space round it; a blank line is an empty
 * span. Lines end in LF, CRLF, CR or one of Unicode's own line ends; what follows the last line end
 * is a line only if there is something.
 */
final class Lines implements Iterator<Span> {
  private final String text;
  private int at;

  Lines(String text) {
    this.text = text;
  }

  @Override
  public boolean hasNext() {
    return at < text.length();
  }

  @Override
  public Span next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int end = at;
    while (end < text.length() && !Glyphs.isLineEnd(text.charAt(end))) {
      end++;
    }
    int start = Glyphs.skipBlanks(text, at, end);
    Span line = new Span(start, Glyphs.trimEnd(text, start, end));
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    return line;
  }
}
