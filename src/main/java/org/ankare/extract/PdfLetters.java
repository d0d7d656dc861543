package org.ankare.extract;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** What the characters of fonts stand for where fonts have ways of their own. */
final class PdfLetters {
  /** Stands for a glyph that is not said to stand for anything. */
  static final String UNKNOWN = "\uFFFD";

  /** Accents that stand by themselves, in the order of those that combine. */
  private static final String ACCENTS =
      "`´^ˆ~˜¯¨°˚ˇ¸\u0300\u0301\u0302\u0303\u0304\u0308\u030A\u030C\u0327";

  private static final String COMBINING =
      "\u0300\u0301\u0302\u0302\u0303\u0303\u0304\u0308\u030A\u030A\u030C\u0327"
          + "\u0300\u0301\u0302\u0303\u0304\u0308\u030A\u030C\u0327";

  private static final String DIGITS = "0123456789";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Bullets of fonts of signs, which are numbered in the private area of Unicode. */
  private static final Map<Character, String> SIGNS =
      Map.of(
          '\uF0B7', "•", '\uF0A7', "•", '\uF0A8', "•", '\uF0D8', "•", '\uF0FC', "•", '\uF076', "•",
          '\uF02D', "–", '\uF020', " ");

  /** What TeX's own fonts have in place of the controls 16 to 31. */
  private static final List<String> CORK =
      List.of("“", "”", "„", "«", "»", "–", "—", "", "", "ı", "j", "ff", "fi", "fl", "ffi", "ffl");

  private PdfLetters() {}

  /**
   * Returns what a code most likely stands for in a font that tells nothing of it: as a viewer
   * would, its character in Latin 1, which TeX's fonts agree with for letters.
   */
  static String guessed(int code) {
    if (code >= 16 && code < 32) {
      return CORK.get(code - 16);
    }
    boolean isLetter = code > ' ' && code < 0xFF && (code < 0x7F || code > 0xA0);
    return isLetter ? String.valueOf((char) code) : UNKNOWN;
  }

  /** Returns text in common characters: ligatures in parts, no controls; nothing is unknown. */
  static String plain(String told) {
    if (told == null || told.isEmpty()) {
      return UNKNOWN;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < told.length(); i++) {
      char c = told.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c >= '\uE000' && c <= '\uF8FF') {
        plain.append(SIGNS.getOrDefault(c, UNKNOWN));
      } else if (c == '\t' || c == '\n' || c == '\r') {
        plain.append(' ');
      } else {
        plain.append(Character.isISOControl(c) ? UNKNOWN : c);
      }
    }
    return plain.toString();
  }

  /** Tells whether a glyph may be an accent that another one was drawn under or over. */
  static boolean isAccent(String text) {
    return text.length() == 1 && ACCENTS.indexOf(text.charAt(0)) >= 0;
  }

  /** Returns a letter with an accent. */
  static String accented(String letter, String accent) {
    char mark = COMBINING.charAt(ACCENTS.indexOf(accent.charAt(0)));
    String base = letter.equals("ı") ? "i" : letter;
    return Normalizer.normalize(
        base.substring(0, 1) + mark + base.substring(1), Normalizer.Form.NFC);
  }

  /** Tells whether a text is nothing but digits. */
  static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
  }

  /** Returns digits that stand above the line as common ones. */
  static String level(String digits) {
    return Normalizer.normalize(digits, Normalizer.Form.NFKC);
  }

  /** Returns digits as those that stand above the line. */
  static String raised(String digits) {
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(c -> raised.append(RAISED.charAt(DIGITS.indexOf(c))));
    return raised.toString();
  }
}
