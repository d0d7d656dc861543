package org.ankare.text;

/** White space in the sense of the whole program: every character that leaves no ink. */
public final class WhiteSpace {
  private static final char NEXT_LINE = '\u0085';
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** The next space after these two. */
  private static final char OGHAM_SPACE = '\u1680';

  private WhiteSpace() {}

  /** Tells whether a character is white space of any kind, line ends included. */
  public static boolean is(char c) {
    if (c < 0x80) {
      return c <= ' ' && Character.isWhitespace(c);
    }
    if (c < OGHAM_SPACE) {
      return c == NO_BREAK_SPACE || c == NEXT_LINE;
    }
    return Character.isSpaceChar(c);
  }

  /** Returns a text without the white space at both ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
