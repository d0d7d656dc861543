package org.ankare.segment;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place where a sentence may end: after final stops, the quotes and brackets that close there,
 * and footnote marks, with something more of the same passage to come. Every look backwards and
 * forwards is bounded, so that judging a candidate takes constant time.
 *
 * @param text the document
 * @param start where the sentence that would end here starts
 * @param stop the first of the stops
 * @param closers the end of the stops, where closing quotes and brackets stand if there are any
 * @param end where the sentence would end
 * @param next the first character after that, which is not blank
 * @param limit the end of the passage
 * @param inBracket whether a bracket that opened inside the sentence is still open
 */
record Candidate(
    String text,
    int start,
    int stop,
    int closers,
    int end,
    int next,
    int limit,
    boolean inBracket) {
  private static final int LONGEST_WORD = 40;
  private static final int MOST_OPENERS = 12;
  private static final int LONGEST_ABBREVIATION = 4;
  private static final String VOWELS = "aeiouyåäö";
  private static final int LONGEST_ATTRIBUTION = 60;
  private static final int LONGEST_ADDRESS = 40;
  private static final int LONGEST_MARK = 10;
  private static final int LONGEST_NUMBER = 6;
  private static final Pattern LAW_MARK =
      Pattern.compile("(?U)§\\s?\\d+(\\s?[a-z])?|\\d+(\\s?[a-z])?\\s§|\\d+(\\s[a-z])?\\skap");

  /** Returns the word that the stop stands at, stops inside it kept; empty if there is none. */
  String word() {
    int from = stop;
    int least = Math.max(start, stop - LONGEST_WORD);
    while (from > least && isInWord(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, stop);
  }

  private static boolean isInWord(char c) {
    return !Glyphs.isBlank(c) && !Glyphs.isOpener(c) && !Glyphs.isDash(c) && c != '/' && c != ',';
  }

  /** Returns the position of the first letter or digit to come, past openers and dashes. */
  private int head() {
    int at = next;
    int last = Math.min(limit, next + MOST_OPENERS);
    while (at < last && isBeforeHead(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBeforeHead(char c) {
    return Glyphs.isOpener(c) || Glyphs.isDash(c) || Glyphs.isBlank(c) || c == '…' || c == '.';
  }

  private String wordAt(int from) {
    int to = from;
    int last = Math.min(limit, from + LONGEST_WORD);
    while (to < last && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** Tells whether the next word is one that often opens a sentence, and no initial. */
  boolean isBeforeStarter(LanguageRules rules) {
    int head = head();
    String word = wordAt(head);
    boolean initial = word.length() == 1 && text.startsWith(".", head + 1);
    return !initial && rules.starters().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether the next word is one that opens a sentence wherever it has a capital. */
  boolean isBeforeOpener(LanguageRules rules) {
    return rules.openers().contains(wordAt(head()).toLowerCase(Locale.ROOT));
  }

  /** Tells whether a small letter comes next, past openers and dashes. */
  boolean isBeforeSmallLetter() {
    int head = head();
    return head < limit && Character.isLowerCase(text.charAt(head));
  }

  /** Tells whether a web address, or a name such as iPhone, comes next. */
  boolean isBeforeUncapitalisedName() {
    int at = next;
    int last = Math.min(limit, next + LONGEST_WORD);
    for (; at < last && !Glyphs.isBlank(text.charAt(at)); at++) {
      char c = text.charAt(at);
      if (c == '@' || Character.isUpperCase(c) || text.startsWith("://", at)) {
        return true;
      }
    }
    return text.startsWith("www.", next);
  }

  boolean isBeforeBracket() {
    return text.charAt(next) == '(';
  }

  boolean isBeforeDash() {
    return Glyphs.isDash(text.charAt(next));
  }

  boolean isBeforeDigit() {
    return Glyphs.isDigit(text.charAt(next));
  }

  /** Tells whether the sentence ends in exactly one full stop, nothing closing after it. */
  boolean isPlainFullStop() {
    return closers == stop + 1 && end == closers && text.charAt(stop) == '.';
  }

  /**
   * Tells whether nothing but a number, a letter, a Roman numeral, or the number of a paragraph or
   * chapter of a law stands before the stop.
   */
  boolean isListMark() {
    if (!isPlainFullStop() || stop - start > LONGEST_MARK) {
      return false;
    }
    if (LAW_MARK.matcher(text).region(start, stop).matches()) {
      return true;
    }
    String mark = text.substring(start, stop);
    return !mark.isEmpty()
        && mark.length() <= LONGEST_NUMBER
        && (mark.length() == 1 && Character.isLetter(mark.charAt(0))
            || mark.chars().allMatch(c -> Glyphs.isDigit((char) c) || c == '.')
            || mark.chars().allMatch(c -> "IVXivx".indexOf(c) >= 0));
  }

  /** Tells whether the stop ends a question or an exclamation inside quotation marks. */
  boolean isQuotedQuestion() {
    return closers < end && Glyphs.isQuote(text.charAt(closers)) && text.charAt(closers - 1) != '.';
  }

  /** Tells whether a question or an exclamation in brackets, inside the sentence, ends here. */
  boolean isBracketedQuestion() {
    return closers < end
        && text.charAt(closers) == ')'
        && text.charAt(closers - 1) != '.'
        && text.charAt(start) != '(';
  }

  /** Tells whether the sentence before is written without a capital, and does not trail off. */
  boolean isInSmallLetters() {
    return closers == stop + 1 && end == closers && Character.isLowerCase(text.charAt(start));
  }

  /**
   * Tells whether one full stop or exclamation mark stands here after a word of small letters that
   * is too long for an abbreviation, or ends in a vowel as few of them do.
   */
  boolean isAfterFullWord() {
    String word = word();
    return isAfterSmallWord()
        && (word.length() > LONGEST_ABBREVIATION
            || VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0);
  }

  /** Tells whether one full stop or exclamation mark stands after two small letters or more. */
  boolean isAfterSmallWord() {
    String word = word();
    return end == stop + 1
        && text.charAt(stop) != '?'
        && word.length() > 1
        && word.chars().allMatch(Character::isLowerCase);
  }

  boolean isExclamation() {
    return end == stop + 1 && text.charAt(stop) == '!';
  }

  /** Returns the sentence so far in lower case, empty if it is too long for a form of address. */
  String opening() {
    return stop - start > LONGEST_ADDRESS
        ? ""
        : text.substring(start, stop).toLowerCase(Locale.ROOT);
  }

  /** Tells whether the stop is a question mark outside quotation marks. */
  boolean isOpenQuestion() {
    return end == closers && text.charAt(end - 1) == '?';
  }

  /** Tells whether one of the first words to come, within the clause, is a speech verb. */
  boolean isBeforeSpeaker(LanguageRules rules) {
    int last = Math.min(limit, next + LONGEST_ATTRIBUTION);
    int words = 0;
    int at = next;
    while (at < last && words < 4) {
      String word = wordAt(at);
      if (word.isEmpty()) {
        return false;
      }
      if (rules.speechVerbs().contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      words++;
      at = Glyphs.skipBlanks(text, at + word.length(), last);
    }
    return false;
  }
}
