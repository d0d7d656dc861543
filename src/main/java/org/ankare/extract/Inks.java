package org.ankare.extract;

/** White space in the sense of the rest of the program: every character without ink. */
final class Inks {
  private Inks() {}

  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c <= ' ' && Character.isWhitespace(c);
    }
    return c == '\u0085' || Character.isSpaceChar(c);
  }

  /** Returns a text without the white space at both ends. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
