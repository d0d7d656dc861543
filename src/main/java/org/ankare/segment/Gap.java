package org.ankare.segment;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final int LONGEST_QUOTE = 1000;
  private static final int LEAST_QUOTED_WORDS = 4;
  private static final int LONGEST_STAMP = 30;
  private static final int SHORTEST_RULE = 3;
  private static final int SHORTEST_DASHED_RULE = 5;
  private static final String RULES = "=*~#";
  private static final String DASHED_RULES = "-_";

  /** A date and the time of day, as mail programs and pages write them. */
  private static final String STAMP =
      "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4},?\\s\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";

  private static final Pattern STARTS_WITH_STAMP = Pattern.compile(STAMP + "\\s");
  private static final Pattern ENDS_WITH_STAMP = Pattern.compile("(?:^|[\\s\">])" + STAMP + "$");
  private static final Pattern HALF_OF_DAY = Pattern.compile("[AaPp]\\.?[Mm]\\b.*");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\w+");
  private static final Pattern MAIL_IN_ANGLES = Pattern.compile("\\S*<\\S+@\\S+\\.\\w+>");
  private static final Pattern SMILEY = Pattern.compile(".?(?:[:;=][)(DPp]|<3)|[:;=]-[)(DPp]");
  private static final String SINGLE_QUOTES = "'’‘‚›‹";
  private static final String SMILEY_EYES = ":;=-<";
  private static final Pattern FILE_ITEM = Pattern.compile("-\\s\\w\\S*\\.[A-Za-z]{3,4}\\b");

  /** Tells by the characters round a gap without addresses whether any rule might apply. */
  static boolean isLikely(char before, char after) {
    return Character.isUpperCase(after)
        || Glyphs.isDigit(after)
        || isRuleSign(before)
        || isRuleSign(after);
  }

  private static boolean isRuleSign(char c) {
    return c < 0x80 && (RULES.indexOf(c) >= 0 || DASHED_RULES.indexOf(c) >= 0);
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

  /** Tells whether a line of signs, such as ===== or *****, stands before or after the gap. */
  boolean isAtRule() {
    return isRule(end - 1) || isRule(next);
  }

  private boolean isRule(int at) {
    char sign = text.charAt(at);
    boolean isDashed = DASHED_RULES.indexOf(sign) >= 0;
    if (!isDashed && RULES.indexOf(sign) < 0) {
      return false;
    }
    int shortest = isDashed ? SHORTEST_DASHED_RULE : SHORTEST_RULE;
    int from = at;
    while (from > start && at - from < shortest && text.charAt(from - 1) == sign) {
      from--;
    }
    int to = at + 1;
    while (to < limit && to - from < shortest && text.charAt(to) == sign) {
      to++;
    }
    return to - from >= shortest;
  }

  /** Tells whether a date with a time of day ends at the gap. */
  boolean isAfterStamp() {
    char last = text.charAt(end - 1);
    if (!Glyphs.isDigit(last) && "Mm.".indexOf(last) < 0) {
      return false;
    }
    String before = text.substring(Math.max(start, end - LONGEST_STAMP), end);
    return ENDS_WITH_STAMP.matcher(before).find() && !HALF_OF_DAY.matcher(following()).matches();
  }

  /** Tells whether a date with a time of day starts at the gap, after a name or an address. */
  boolean isBetweenSenderAndStamp() {
    return Glyphs.isDigit(text.charAt(next))
        && looksAt(STARTS_WITH_STAMP, LONGEST_STAMP)
        && (previous().indexOf('@') > 0 || isAfterName());
  }

  private boolean isAfterName() {
    String title = title();
    int space = title.lastIndexOf(' ');
    return space > 0
        && Character.isUpperCase(title.charAt(0))
        && Character.isUpperCase(title.charAt(space + 1));
  }

  private boolean looksAt(Pattern pattern, int length) {
    Matcher matcher = pattern.matcher(text).region(next, Math.min(limit, next + length));
    return matcher.lookingAt();
  }

  /** Tells whether a mail address stands before the gap that names who wrote what follows. */
  boolean isAfterSender(Set<String> labels) {
    if (!hasAddress) {
      return false;
    }
    String previous = previous();
    String title = title();
    int colon = title.indexOf(':');
    return MAIL_IN_ANGLES.matcher(previous).matches()
        || (colon > 0
            && isIn(labels, title.substring(0, colon))
            && MAIL.matcher(previous).matches());
  }

  /** Tells whether a web or a mail address stands before the gap. */
  boolean isAfterAddress() {
    return hasAddress && (isWebAddress(previous()) || MAIL.matcher(previous()).matches());
  }

  /** Tells whether web addresses stand before and after the gap. */
  boolean isBetweenAddresses() {
    return hasAddress && isWebAddress(following()) && isWebAddress(previous());
  }

  private static boolean isWebAddress(String token) {
    return token.contains("://") || token.startsWith("www.");
  }

  /** Tells whether a smiley stands before the gap, alone or at the end of a word. */
  boolean isAfterSmiley() {
    return end - token >= 2
        && SMILEY_EYES.indexOf(text.charAt(end - 2)) >= 0
        && SMILEY.matcher(text.substring(Math.max(token, end - 3), end)).matches();
  }

  /** Tells whether the name of a file follows as an item of a list: - report.doc. */
  boolean isBeforeFileItem() {
    return text.charAt(next) == '-' && looksAt(FILE_ITEM, LONGEST_TITLE);
  }

  /** Tells whether the sentence so far is a formula that ends a letter, and a name follows. */
  boolean isAfterClosing(Set<String> closings) {
    return isBeforeCapital()
        && end - start <= LONGEST_TITLE
        && isIn(closings, title())
        && Character.isLetter(text.charAt(tokenEnd(next) - 1));
  }

  /** Tells whether the sentence so far is a title: one to five words, all with a capital. */
  boolean isAfterTitle(Set<String> notInTitles) {
    if (!Character.isUpperCase(text.charAt(token)) || end - start > LONGEST_TITLE) {
      return false;
    }
    String[] words = title().split("\\s+");
    for (String word : words) {
      if (!Character.isUpperCase(word.charAt(0))
          || !Character.isLetter(word.charAt(word.length() - 1))
          || isIn(notInTitles, word)) {
        return false;
      }
    }
    return words.length <= 5;
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
