package org.ankare.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text shortened to its beginning, or to beginning and end, by which it is found again. */
public final class Excerpt {
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
  public static String of(String text) {
    return text.codePointCount(0, text.length()) <= WHOLE
        ? text
        : text.substring(0, headEnd(text, END / 2, END)) + GAP + text.substring(tailStart(text));
  }

  /**
   * Returns the text if it has at most so many code points; else its beginning of at most so many,
   * with an ellipsis. It is cut at the last space if there is one, and never within a grapheme
   * cluster.
   */
  public static String beginning(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, headEnd(text, 0, most)) + " …";
  }

  /** Returns where to cut, after at most so many code points: at a space after the least. */
  private static int headEnd(String text, int least, int most) {
    int first = text.offsetByCodePoints(0, least);
    int limit = text.offsetByCodePoints(0, most);
    int border = 0;
    int space = 0;
    Matcher cluster = CLUSTER.matcher(text);
    while (cluster.find() && cluster.start() <= limit) {
      border = cluster.start();
      if (border >= first && isSpace(cluster)) {
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
