package org.ankare.segment;

import java.util.Locale;
import java.util.Set;

/**
 * A blank inside a sentence that no stop stands before: where the next sentence starts if the
 * writer left the stop out. Every look backwards and forwards is bounded.
 *
 * @param text the document
 * @param start where the sentence starts
 * @param token where the last of what stands between blanks starts, not before the sentence
 * @param end where the sentence would end, at the blank
 * @param next the first character after it, which is not blank
 * @param limit the end of the passage
 * @param hasAddress whether a web or a mail address may stand before the gap
 */
record Gap(String text, int start, int token, int end, int next, int limit, boolean hasAddress) {
  private static final int LONGEST_TOKEN = 200;
  private static final int LONGEST_TITLE = 60;
  private static final int MOST_TITLE_WORDS = 5;
  private static final int LONGEST_QUOTE = 1000;
  private static final int LEAST_QUOTED_WORDS = 4;
  private static final String SINGLE_QUOTES = "'’‘‚›‹";

  /** Tells by the characters round a gap without addresses whether any rule might apply. */
  static boolean isLikely(char before, char after) {
    return Character.isUpperCase(after)
        || Glyphs.isDigit(after)
        || WebMarks.isRuleSign(before)
        || WebMarks.isRuleSign(after);
  }

  /** Returns what stands between blanks before the gap, the last 200 characters of it. */
  String previous() {
    return text.substring(Math.max(token, end - LONGEST_TOKEN), end);
  }

  /** Returns what stands between blanks after the gap, no more of it than 200 characters. */
  String following() {
    return text.substring(next, tokenEnd(next));
  }

  private int tokenEnd(int from) {
    int to = from;
    int last = Math.min(limit, from + LONGEST_TOKEN);
    while (to < last && !Glyphs.isBlank(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Returns the sentence so far, empty if it is too long for a title or a formula. */
  String title() {
    return end - start <= LONGEST_TITLE ? text.substring(start, end) : "";
  }

  boolean isBeforeCapital() {
    return Character.isUpperCase(text.charAt(next));
  }

  /** Tells whether a small letter stands before the gap, or a closing bracket. */
  boolean isAfterSmallLetter() {
    char last = text.charAt(end - 1);
    return Character.isLowerCase(last) || last == ')';
  }

  /** Tells whether a long dash stands alone before the gap, after a small word. */
  boolean isAfterDash() {
    char last = text.charAt(end - 1);
    if (!Glyphs.isDash(last) || last == '-' || end - token > 1 || token == start) {
      return false;
    }
    int wordEnd = Glyphs.trimEnd(text, start, token);
    int word = wordEnd;
    while (word > start && !Glyphs.isBlank(text.charAt(word - 1))) {
      word--;
    }
    return word > start && Character.isLowerCase(text.charAt(word));
  }

  /**
   * Tells whether the next word, or the next two, are in a set, the first with one capital and the
   * second without: He said, not He Who Said, nor IT.
   */
  boolean opensWith(Set<String> words) {
    if (!isBeforeCapital() || next + 1 == limit || Character.isUpperCase(text.charAt(next + 1))) {
      return false;
    }
    int wordEnd = tokenEnd(next);
    int second = Glyphs.skipBlanks(text, wordEnd, Math.min(limit, wordEnd + 2));
    return second < limit
        && Character.isLowerCase(text.charAt(second))
        && (isIn(words, text.substring(next, wordEnd))
            || isIn(words, text.substring(next, tokenEnd(second))));
  }

  /** Tells whether a word is in a set, once its capitals are small. */
  static boolean isIn(Set<String> words, String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether the sentence so far is a formula that ends a letter, and a name follows. */
  boolean isAfterClosing(Set<String> closings) {
    return isBeforeCapital()
        && isIn(closings, title())
        && Character.isLetter(text.charAt(tokenEnd(next) - 1));
  }

  /** Tells whether the sentence so far is a title: one to five words, all with a capital. */
  boolean isAfterTitle(Set<String> notInTitles) {
    if (!Character.isUpperCase(text.charAt(token)) || end - start > LONGEST_TITLE) {
      return false;
    }
    int words = 0;
    int at = start;
    while (at < end && words <= MOST_TITLE_WORDS) {
      int wordEnd = Math.min(end, tokenEnd(at));
      if (!Character.isUpperCase(text.charAt(at))
          || !Character.isLetter(text.charAt(wordEnd - 1))
          || isIn(notInTitles, text.substring(at, wordEnd))) {
        return false;
      }
      words++;
      at = Glyphs.skipBlanks(text, wordEnd, end);
    }
    return words <= MOST_TITLE_WORDS;
  }

  /**
   * Tells whether the sentence so far is a quotation of several words, most of them small, and
   * nothing else, with no comma that would lead on to the speaker.
   */
  boolean isAfterWholeQuote() {
    int last = end - 1;
    while (last > start && end - last < 4 && Glyphs.isCloser(text.charAt(last))) {
      last--;
    }
    return last < end - 1
        && Character.isLetterOrDigit(text.charAt(last))
        && end - start <= LONGEST_QUOTE
        && isQuoteAt(start)
        && isSingle(text.charAt(last + 1)) == isSingle(text.charAt(start))
        && isOneQuote(last);
  }

  private boolean isQuoteAt(int at) {
    return Glyphs.isQuote(text.charAt(at))
        || (text.charAt(at) == '(' && Glyphs.isQuote(text.charAt(at + 1)));
  }

  private static boolean isSingle(char quote) {
    return SINGLE_QUOTES.indexOf(quote) >= 0;
  }

  private boolean isOneQuote(int last) {
    int words = 1;
    int small = 0;
    for (int at = start + 2; at < last; at++) {
      boolean isBlank = Glyphs.isBlank(text.charAt(at));
      if (isBlank && Glyphs.isQuote(text.charAt(at - 1))) {
        return false;
      }
      words += isBlank ? 1 : 0;
      small += isBlank && Character.isLowerCase(text.charAt(at + 1)) ? 1 : 0;
    }
    return words >= LEAST_QUOTED_WORDS && small * 2 > words;
  }
}
