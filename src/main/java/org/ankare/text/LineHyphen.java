package org.ankare.text;

import java.util.Set;

/** Finds hyphens by which a word was divided at the end of a line. */
public final class LineHyphen {
  /** Words that follow a hyphen which stands for the end of a word left out. */
  private static final Set<String> JOINERS =
      Set.of("och", "eller", "samt", "respektive", "and", "or", "to");

  private static final int LONGEST_JOINER = 10;

  private LineHyphen() {}

  /**
   * Returns where the word goes on that a hyphen or soft hyphen at a place and a line end after it
   * divide; the place itself if they do not.
   */
  public static int end(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean isHyphen = c == '-' || c == '\u00AD' || c == '\u2010';
    if (!isHyphen || at == 0 || !Character.isLowerCase(text.charAt(at - 1))) {
      return at;
    }
    int next = afterLineEnd(text, at + 1);
    boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
    return next > at + 1 && goesOn && !isJoiner(text, next) ? next : at;
  }

  /**
   * Returns where the next line begins, the blanks at its start left out; the place if none ends.
   */
  private static int afterLineEnd(CharSequence text, int from) {
    int at = skipBlanks(text, from);
    int line = at;
    if (line < text.length() && text.charAt(line) == '\r') {
      line++;
    }
    if (line < text.length() && text.charAt(line) == '\n') {
      line++;
    }
    return line == at ? from : skipBlanks(text, line);
  }

  private static int skipBlanks(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /**
   * Tells whether a word at a place may join one whose end is left out to another: in- och utåt.
   */
  public static boolean isJoiner(CharSequence text, int from) {
    int end = from;
    int most = Math.min(text.length(), from + LONGEST_JOINER + 1);
    while (end < most && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return JOINERS.contains(text.subSequence(from, end).toString());
  }
}
