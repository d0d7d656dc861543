package org.ankare.extract;

/** A line break that an author has set within a paragraph, as in verse, addresses and headlines. */
final class LineBreak {
  private static final int LONG_LINE = 60;

  private LineBreak() {}

  /** Tells whether the sentence of the line before, which has ink, goes on with the next one. */
  static boolean isWithinSentence(String before, String line) {
    boolean isSmall = Character.isLowerCase(line.codePointAt(0));
    return !endsSentence(before)
        && (isSmall || (before.length() >= LONG_LINE && before.endsWith(",")));
  }

  /** Tells whether a text with ink in it ends as sentences do. */
  static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && "”\"’')]»0123456789".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?…:".indexOf(text.charAt(at)) >= 0 || text.charAt(text.length() - 1) == '”';
  }
}
