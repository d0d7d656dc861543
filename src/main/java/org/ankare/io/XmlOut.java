package org.ankare.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes XML 1.0. What XML cannot hold is never written raw: control characters, noncharacters and
 * half surrogate pairs become U+FFFD, which shows that something stood there.
 */
final class XmlOut {
  private static final String REPLACEMENT = "\uFFFD";

  private final Writer out;
  private long replaced;

  XmlOut(Writer out) {
    this.out = out;
  }

  /** Writes markup as it is. */
  XmlOut raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes a text between tags or between double quotes, so that it is read as it was. */
  XmlOut text(String text) throws IOException {
    int done = 0;
    boolean isWhole = true;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character > '>' && character < Character.MIN_SURROGATE) {
        continue; // Most characters stand for themselves.
      }
      boolean isLegal = isLegal(text, i);
      String written = isLegal ? escape(character) : REPLACEMENT;
      isWhole &= isLegal;
      if (!written.isEmpty()) {
        out.write(text, done, i - done);
        out.write(written);
        done = i + 1;
      }
    }
    out.write(text, done, text.length() - done);
    replaced += isWhole ? 0 : 1;
    return this;
  }

  /** Writes an element that holds a text and nothing else. */
  XmlOut element(String name, String text) throws IOException {
    return raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">");
  }

  /** Returns what is to be told of texts that are not written as they were. */
  List<String> remarks() {
    return replaced == 0
        ? List.of()
        : List.of(
            "XML holds no control characters and no halves of characters: replaced by "
                + REPLACEMENT
                + " in "
                + Counts.of(replaced, "text"));
  }

  /** Returns how a character is written that cannot stand for itself; empty if it can. */
  private static String escape(char character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\r' -> "&#13;"; // Raw, it would be read as a line feed.
      case '\n' -> "&#10;"; // Raw, these two would be read as blanks in an attribute,
      case '\t' -> "&#9;"; // and some tools lay them out anew in elements.
      default -> "";
    };
  }

  private static boolean isLegal(String text, int place) {
    char character = text.charAt(place);
    if (character < ' ') {
      return character == '\t' || character == '\n' || character == '\r';
    }
    if (Character.isHighSurrogate(character)) {
      return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
    }
    if (Character.isLowSurrogate(character)) {
      return place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
    }
    return character != '\uFFFE' && character != '\uFFFF';
  }
}
