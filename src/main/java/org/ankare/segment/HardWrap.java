package org.ankare.segment;

import java.util.function.BiConsumer;
import org.ankare.text.Span;

/**
 * Tells whether a text was broken into lines of a set width, and which of its line ends are only
 * such breaks. A machine breaks a line where the next word would not have gone in; verse, lists and
 * headings do not keep to that, nor do texts with a paragraph a line.
 */
final class HardWrap {
  private static final int WIDEST = 160;
  private static final int NARROWEST = 40;
  private static final int SLACK = 2;

  private final String text;
  private final int[] lengths = new int[WIDEST + 2];
  private int breaks;
  private int longBreaks;
  private int runOns;
  private int filled;
  private int width;

  private HardWrap(String text) {
    this.text = text;
  }

  /** Looks at all lines of a text. */
  static HardWrap of(String text) {
    HardWrap wrap = new HardWrap(text);
    wrap.eachBreak(wrap::count);
    wrap.width = wrap.usualWidth();
    wrap.eachBreak(wrap::weigh);
    return wrap;
  }

  /** Tells whether a paragraph goes on from one line to the next, both of which have ink. */
  boolean joins(Span line, Span next) {
    if (!isWrapped() || isListItem(next)) {
      return false;
    }
    return isFilled(line, next) || (isLong(line) && isRunOn(line, next));
  }

  /**
   * Tells whether the lines of the text are of a set width: of those longer than half of it, a
   * fifth run on in small letters and three in five are full.
   */
  private boolean isWrapped() {
    return longBreaks > 0
        && width >= NARROWEST
        && width <= WIDEST
        && runOns * 5 >= longBreaks
        && filled * 5 >= longBreaks * 3;
  }

  private void eachBreak(BiConsumer<Span, Span> action) {
    Lines lines = Lines.onPages(text);
    Span line = new Span(0, 0);
    while (lines.hasNext()) {
      Span next = lines.next();
      if (line.length() > 0 && next.length() > 0) {
        action.accept(line, next);
      }
      line = next;
    }
  }

  private void count(Span line, Span next) {
    breaks++;
    lengths[Math.min(line.length(), WIDEST + 1)]++;
  }

  private void weigh(Span line, Span next) {
    if (isLong(line)) {
      longBreaks++;
      runOns += isRunOn(line, next) ? 1 : 0;
      filled += isFilled(line, next) ? 1 : 0;
    }
  }

  private boolean isLong(Span line) {
    return line.length() * 2 >= width;
  }

  /** Returns the length that nine lines in ten that another line follows do not exceed. */
  private int usualWidth() {
    int longer = breaks / 10;
    int length = WIDEST + 1;
    while (length > 0 && longer >= lengths[length]) {
      longer -= lengths[length];
      length--;
    }
    return length;
  }

  private boolean isRunOn(Span line, Span next) {
    return Character.isLowerCase(text.charAt(next.start()))
        && !Glyphs.isStop(text.charAt(line.end() - 1));
  }

  private boolean isFilled(Span line, Span next) {
    int most = Math.min(next.end(), next.start() + WIDEST);
    int word = next.start();
    while (word < most && !Glyphs.isBlank(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + word - next.start() > width - SLACK;
  }

  private boolean isListItem(Span line) {
    char first = text.charAt(line.start());
    return line.length() > 2
        && Glyphs.isBlank(text.charAt(line.start() + 1))
        && (Glyphs.isBullet(first) || Glyphs.isDash(first));
  }
}
