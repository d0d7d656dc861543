package org.ankare.segment;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.ankare.text.Span;

/**
 * The lines of a text in order, each without the white space round it; a blank line is an empty
 * span. Lines end in LF, CRLF, CR or one of Unicode's own line ends, and if asked for where a page
 * ends; what follows the last line end is a line only if there is something.
 */
final class Lines implements Iterator<Span> {
  private static final char FORM_FEED = '\f';

  private final String text;
  private final boolean isPaged;
  private int at;

  /** Makes the lines as other programs count them, for which a form feed ends none. */
  Lines(String text) {
    this(text, false);
  }

  private Lines(String text, boolean isPaged) {
    this.text = text;
    this.isPaged = isPaged;
  }

  /** Returns the lines of a text that may be cut into pages by form feeds. */
  static Lines onPages(String text) {
    return new Lines(text, true);
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
    while (end < text.length() && !endsLine(text.charAt(end))) {
      end++;
    }
    int start = Glyphs.skipBlanks(text, at, end);
    Span line = new Span(start, Glyphs.trimEnd(text, start, end));
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    return line;
  }

  private boolean endsLine(char c) {
    return Glyphs.isLineEnd(c) || (isPaged && c == FORM_FEED);
  }
}
