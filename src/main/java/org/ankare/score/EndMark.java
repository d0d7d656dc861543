package org.ankare.score;

/** The mark that a part ends with, closers left out. The order is that of the stored weights. */
enum EndMark {
  /** A letter or digit. */
  NONE,
  /** A full stop or an ellipsis. */
  STOP,
  /** A question mark. */
  QUESTION,
  /** An exclamation mark. */
  EXCLAMATION,
  /** A colon. */
  COLON,
  /** A comma or semicolon. */
  COMMA,
  /** Any other. */
  OTHER;

  /** How many there are. */
  static final int COUNT = values().length;

  private static final String CLOSERS = "\"”“»«'’‘)] ";
  private static final String OPENERS = "\"”“»«'’‘–—-";

  /** Returns the mark at the end of a text. */
  static EndMark of(String text) {
    int at = text.length() - 1;
    while (at >= 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    if (at < 0 || Character.isLetterOrDigit(text.charAt(at))) {
      return NONE;
    }
    return switch (text.charAt(at)) {
      case '.', '…' -> STOP;
      case '?' -> QUESTION;
      case '!' -> EXCLAMATION;
      case ':' -> COLON;
      case ',', ';' -> COMMA;
      default -> OTHER;
    };
  }

  /** Tells whether a text opens with a quotation mark or a dash. */
  static boolean opens(String text) {
    return !text.isEmpty() && OPENERS.indexOf(text.charAt(0)) >= 0;
  }

  /** Tells whether it ends a sentence. */
  boolean isFinal() {
    return this == STOP || this == QUESTION || this == EXCLAMATION;
  }
}
