package org.ankare.segment;

import java.util.Locale;

/**
 * What belongs to a sentence after its last letter: stops, closing quotes and brackets, footnote
 * marks and smileys.
 *
 * @param text the document
 * @param limit the end of the passage
 * @param rules the words of the language
 */
record SentenceTail(String text, int limit, LanguageRules rules) {
  private static final int LONGEST_FOOTNOTE = 2;
  private static final int LONGEST_WORD = 40;
  private static final int SHORTEST_BEFORE_FOOTNOTE = 3;
  private static final String FOOTNOTE_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹*†‡";
  private static final String SMILEY_MOUTHS = "()DPpO|/\\";

  /** Returns the end of the stops that start at a position, wide-set . . . included. */
  int skipStops(int from) {
    int at = from;
    while (at < limit && (Glyphs.isStop(text.charAt(at)) || isSpacedStop(at))) {
      at++;
    }
    return at;
  }

  private boolean isSpacedStop(int at) {
    return Glyphs.isBlank(text.charAt(at)) && text.startsWith(".", at + 1) && endsAt(at + 2);
  }

  /** Tells whether the passage ends at a position or goes on with a blank. */
  private boolean endsAt(int at) {
    return at >= limit || Glyphs.isBlank(text.charAt(at));
  }

  /** Returns the end of what directly follows the stops: quotes, brackets, stops, ², and [12]. */
  int skipAttached(int from) {
    int at = from;
    while (at < limit && isAttached(text.charAt(at))) {
      at++;
    }
    return skipBracketed(at == from ? skipFootnoteDigits(at) : at);
  }

  private static boolean isAttached(char c) {
    return Glyphs.isCloser(c) || Glyphs.isStop(c) || FOOTNOTE_SIGNS.indexOf(c) >= 0;
  }

  /**
   * Skips the digits of raised numbers that lost their place: as he knew.12 Others.3,4 The rest.
   */
  private int skipFootnoteDigits(int from) {
    int end = from;
    int digits = 0;
    while (end < limit && digits <= LONGEST_FOOTNOTE && isInFootnotes(end, digits)) {
      digits = Glyphs.isDigit(text.charAt(end)) ? digits + 1 : 0;
      end++;
    }
    int next = Glyphs.skipBlanks(text, end, limit);
    boolean isMark =
        digits > 0
            && digits <= LONGEST_FOOTNOTE
            && next > end
            && next < limit
            && Character.isUpperCase(text.charAt(next))
            && isAfterSmallWord(from - 1);
    return isMark ? end : from;
  }

  private boolean isInFootnotes(int at, int digits) {
    char c = text.charAt(at);
    return Glyphs.isDigit(c)
        || (digits > 0
            && (c == ',' || Glyphs.isDash(c))
            && at + 1 < limit
            && Glyphs.isDigit(text.charAt(at + 1)));
  }

  private boolean isAfterSmallWord(int stop) {
    int from = Math.max(0, stop - SHORTEST_BEFORE_FOOTNOTE);
    for (int at = from; at < stop; at++) {
      if (!Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return stop - from == SHORTEST_BEFORE_FOOTNOTE;
  }

  /** Skips marks such as [12] and […], with at most one blank before each. */
  private int skipBracketed(int from) {
    int end = from;
    int at = from;
    while (at < limit) {
      int open = Glyphs.isBlank(text.charAt(at)) ? at + 1 : at;
      if (!text.startsWith("[", open)) {
        return end;
      }
      int close = open + 1;
      while (close < limit && isInMark(text.charAt(close))) {
        close++;
      }
      if (close == open + 1 || !text.startsWith("]", close)) {
        return end;
      }
      at = close + 1;
      end = at;
    }
    return end;
  }

  private static boolean isInMark(char c) {
    return Glyphs.isDigit(c) || Glyphs.isStop(c);
  }

  /**
   * Returns the end of what stands alone after the sentence, between blanks: a closing bracket, the
   * quote that closes an open one, a smiley or a footnote number; {@code from} if nothing does.
   */
  int skipAlone(int from, boolean quoteOpen) {
    if (from >= limit) {
      return from;
    }
    char c = text.charAt(from);
    if ((c == ')' || (c == '"' && quoteOpen)) && endsAt(from + 1)) {
      return from + 1;
    }
    if (c == ':' || c == ';') {
      int mouth = text.startsWith("-", from + 1) ? from + 2 : from + 1;
      boolean smiley = mouth < limit && SMILEY_MOUTHS.indexOf(text.charAt(mouth)) >= 0;
      return smiley && endsAt(mouth + 1) ? mouth + 1 : from;
    }
    return Glyphs.isDigit(c) ? skipFootnoteNumber(from) : from;
  }

  /** Skips a number that a starter follows, or the same number as the start of the note itself. */
  private int skipFootnoteNumber(int from) {
    int end = from;
    while (end < limit && end - from <= LONGEST_FOOTNOTE && Glyphs.isDigit(text.charAt(end))) {
      end++;
    }
    if (end - from > LONGEST_FOOTNOTE || !endsAt(end)) {
      return from;
    }
    int next = Glyphs.skipBlanks(text, end, limit);
    boolean note = text.startsWith(text.substring(from, end) + ".", next);
    return note || isStarterAt(next) ? end : from;
  }

  private boolean isStarterAt(int from) {
    int to = from;
    while (to < limit && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to > from
        && Character.isUpperCase(text.charAt(from))
        && rules.starters().contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
