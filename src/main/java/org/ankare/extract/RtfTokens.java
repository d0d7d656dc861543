package org.ankare.extract;

import java.nio.charset.StandardCharsets;

/** Cuts rich text into its signs: braces, control words with their numbers, and bytes of text. */
final class RtfTokens {
  /** What a sign is. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 10;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean hasNumber;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Moves on to the next sign; line ends of the file are none. */
  Kind next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Kind.END;
    }
    byte sign = bytes[at];
    at++;
    return switch (sign) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> literal(sign);
    };
  }

  private Kind literal(int value) {
    number = value & 0xFF;
    return Kind.BYTE;
  }

  /** The name of a control word, or the sign of a control symbol. */
  String word() {
    return word;
  }

  /** The number after a control word, or the byte. */
  int number() {
    return number;
  }

  boolean hasNumber() {
    return hasNumber;
  }

  /** Tells whether a control word switches on what it names. */
  boolean isOn() {
    return !hasNumber || number != 0;
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    hasNumber = false;
    number = 0;
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    if (at == start) {
      at++;
      return symbol(bytes[start]);
    }
    word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
    }
    return Kind.WORD;
  }

  private Kind symbol(byte sign) {
    if (sign == '\'' && at + 1 < bytes.length) {
      int high = Character.digit(bytes[at], 16);
      int low = Character.digit(bytes[at + 1], 16);
      if (high >= 0 && low >= 0) {
        at += 2;
        return literal(high * 16 + low);
      }
    }
    if (sign == '\\' || sign == '{' || sign == '}') {
      return literal(sign);
    }
    word = String.valueOf((char) (sign & 0xFF));
    return Kind.WORD;
  }

  private void readNumber() {
    int start = at;
    boolean isNegative = at < bytes.length && bytes[at] == '-';
    int from = isNegative ? at + 1 : at;
    int to = from;
    long value = 0;
    while (to < bytes.length && isDigit(bytes[to]) && to - from < LONGEST_NUMBER) {
      value = value * 10 + bytes[to] - '0';
      to++;
    }
    at = to == from ? start : to;
    hasNumber = to > from;
    number = (int) Math.min(Integer.MAX_VALUE, value) * (isNegative ? -1 : 1);
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
