package org.ankare.extract;

import java.util.regex.Pattern;
import org.ankare.text.WhiteSpace;

/** What the characters at the edges of lines say of them. */
final class PdfSigns {
  private static final String STOPS = ".!?…:";
  private static final String CLOSING = "”\"’')]»*†‡⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** What begins an item wherever it stands at the start of a line. */
  private static final Pattern BULLET = Pattern.compile("[•▪■●○◦‣⁃∙·►▸➢✓\\uFFFD]\\s.*");

  /** What begins an item, or happens to stand at the start of a line. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[-–—*]|\\d{1,3}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\(?[a-zåäö][.)]|\\((?:\\d{1,3}|[ivx]+)\\)|[ivxIVX]{1,4}[.)])\\s.*");

  private static final Pattern NOTE = Pattern.compile("(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d{1,3}|[*†‡]+)\\s?\\S.*");

  private PdfSigns() {}

  static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && STOPS.indexOf(text.charAt(at)) >= 0;
  }

  static boolean isBullet(String line) {
    return BULLET.matcher(line).matches();
  }

  /** Returns a text without the bullet that it may begin with, as readers of other formats do. */
  static String withoutBullet(String text) {
    return isBullet(text) ? WhiteSpace.strip(text.substring(1)) : text;
  }

  static boolean isLabelled(String line) {
    return isBullet(line) || LABEL.matcher(line).matches();
  }

  /** Tells whether a line begins as notes at the foot of a page do. */
  static boolean isNote(String line) {
    return NOTE.matcher(line).matches();
  }

  /** Tells whether a line begins with a raised number, as a note may. */
  static boolean startsRaised(String line) {
    return "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(line.charAt(0)) >= 0;
  }

  /** Tells whether words are a mere label: a number, a letter, a bullet. */
  static boolean isMereLabel(String text) {
    return text.length() <= 4 && isLabelled(text + " x");
  }
}
