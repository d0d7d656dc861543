package org.ankare.segment;

import org.ankare.text.Span;

/**
 * A passage of plain text as it looks on the page. Of a long one only so much is looked at that all
 * passages together take time linear in their length.
 *
 * @param text its characters, without white space at either end
 * @param folded its first characters in small letters, with plain quotation marks and dashes, one
 *     space for white space, and 0 for each number
 * @param words how many words its first characters have, parted by white space
 * @param isApart whether a blank line, or the start of the document, stands before it
 */
record PageLine(String text, String folded, int words, boolean isApart) {
  /** The length from which a passage is surely running text, in UTF-16 code units. */
  static final int LONG = 120;

  private static final String DOUBLE_QUOTES = "“”„‟";
  private static final int LONGEST_MENU_ITEM = 25;
  private static final int MOST_MENU_WORDS = 3;
  private static final int FEWEST_SENTENCE_WORDS = 5;

  static PageLine of(String document, Span span, boolean isApart) {
    int end = Math.min(span.end(), span.start() + LONG);
    StringBuilder folded = new StringBuilder(end - span.start());
    int words = 1;
    char last = ' ';
    for (int at = span.start(); at < end; at++) {
      char c = plain(document.charAt(at));
      boolean isAgain = c == last && (c == ' ' || c == '0');
      if (!isAgain) {
        folded.append(c);
        words += c == ' ' ? 1 : 0;
      }
      last = c;
    }
    return new PageLine(span.of(document), folded.toString(), words, isApart);
  }

  private static char plain(char c) {
    if (Glyphs.isBlank(c)) {
      return ' ';
    }
    if (c < 0x80) {
      return Glyphs.isDigit(c) ? '0' : Character.toLowerCase(c);
    }
    if (c == '’' || c == '‘') {
      return '\'';
    }
    return DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : Glyphs.isDash(c) ? '-' : Character.toLowerCase(c);
  }

  boolean isLong() {
    return text.length() > LONG;
  }

  /** Tells whether the line is long, or ends as a sentence does and is not a mere few words. */
  boolean isRunningText() {
    return isLong() || (words >= FEWEST_SENTENCE_WORDS && endsAsSentence());
  }

  /** Tells whether a stop ends the line, perhaps within quotation marks or brackets. */
  boolean endsAsSentence() {
    int end = text.length();
    while (end > 0 && Glyphs.isCloser(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && Glyphs.isStop(text.charAt(end - 1));
  }

  /** Tells whether the line is as short as an item of a menu, and no sentence. */
  boolean isMenuLike() {
    return text.length() <= LONGEST_MENU_ITEM && words <= MOST_MENU_WORDS && !endsAsSentence();
  }

  /** Tells whether the line begins as a title may: with a capital or a number. */
  boolean beginsAsTitle() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || Character.isTitleCase(first);
  }

  /** Tells whether nothing but marks without letters and digits stands on the line. */
  boolean isRule() {
    return !Character.isLetterOrDigit(text.codePointAt(0))
        && !isLong()
        && text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
