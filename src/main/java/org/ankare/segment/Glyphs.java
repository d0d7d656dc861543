package org.ankare.segment;

import org.ankare.text.WhiteSpace;

/** The classes of characters that segmentation turns on. */
final class Glyphs {
  private static final String STOPS = ".!?…‽。！？";
  private static final String QUOTES = "\"'”“„‟’‘‚‛»«›‹";
  private static final String OPENING_BRACKETS = "([{";
  private static final String CLOSING_BRACKETS = ")]}";
  private static final String DASHES = "-–—―";
  private static final String BULLETS = "•*·▪‣◦●■";
  private static final char NEXT_LINE = '\u0085';

  private Glyphs() {}

  /** Tells whether a character leaves no ink: white space of any kind, line ends included. */
  static boolean isBlank(char c) {
    return WhiteSpace.is(c);
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
  }

  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSING_BRACKETS.indexOf(c) >= 0 || isQuote(c);
  }

  static boolean isOpener(char c) {
    return OPENING_BRACKETS.indexOf(c) >= 0 || isQuote(c);
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the first position at or after {@code from} that is not blank, or {@code limit}. */
  static int skipBlanks(String text, int from, int limit) {
    int at = from;
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the end of the text before {@code limit} without the blanks that it ends in. */
  static int trimEnd(String text, int from, int limit) {
    int end = limit;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
