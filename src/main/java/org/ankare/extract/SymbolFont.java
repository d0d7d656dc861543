package org.ankare.extract;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * Characters of the font Symbol, whose Greek letters and signs stand where others have Latin ones.
 * Fonts of pictures are no text.
 */
final class SymbolFont {
  /** The same characters by the same numbers. */
  static final Charset CHARSET = Charset.forName("x-MacSymbol");

  private SymbolFont() {}

  static boolean is(String font) {
    return font.toLowerCase(Locale.ROOT).startsWith("symbol");
  }

  /** Returns the character that an element names by font and number; empty for a picture. */
  static String text(XmlCursor xml) {
    if (!is(xml.attribute("font").orElse(""))) {
      return "";
    }
    String number = xml.attribute("char").orElse("");
    boolean isNumber = number.matches("[0-9A-Fa-f]{2,4}");
    byte code = (byte) (isNumber ? Integer.parseInt(number, 16) : ' ');
    return new String(new byte[] {code}, CHARSET);
  }
}
