package org.ankare.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text shortened to its beginning and its end, by which it is found again. */
final class Excerpt {
  /** The code points of either end at most. */
  private static final int END = 60;

  private static final String GAP = " … ";

  /** A text of no more code points is left whole: its excerpt would hardly be shorter. */
  private static final int WHOLE = 2 * END + GAP.length();

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Excerpt() {}

  /**
   * Returns the text if it has at most 123 code points; else its beginning and its end of at most
   * 60 each, with an ellipsis between them. They are cut at a space where the 30 code points next
   * to the gap have one, and never within a grapheme cluster.
   */
  static String of(String text) {
    return text.codePointCount(0, text.length()) <= WHOLE
        ? text
        : text.substring(0, headEnd(text)) + GAP + text.substring(tailStart(text));
  }

  private static int headEnd(String text) {
    int half = text.offsetByCodePoints(0, END / 2);
    int limit = text.offsetByCodePoints(0, END);
    int border = 0;
    int space = 0;
    Matcher cluster = CLUSTER.matcher(text);
    while (cluster.find() && cluster.start() <= limit) {
      border = cluster.start();
      if (border >= half && isSpace(cluster)) {
        space = border;
      }
    }
    return space > 0 ? space : border;
  }

  private static int tailStart(String text) {
    int limit = text.offsetByCodePoints(text.length(), -END);
    int half = text.offsetByCodePoints(text.length(), -END / 2);
    int border = text.length();
    Matcher cluster = CLUSTER.matcher(text);
    while (cluster.find()) {
      if (cluster.end() >= limit) {
        if (cluster.end() <= half && isSpace(cluster)) {
          return cluster.end();
        }
        border = Math.min(border, cluster.end());
      }
    }
    return border;
  }

  private static boolean isSpace(Matcher cluster) {
    return cluster.group().isBlank();
  }
}
