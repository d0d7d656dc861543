package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Span;

/** Reads the quotation marks of a passage; apostrophes and marks of feet and inches are none. */
final class QuoteMarks {
  private static final String DOUBLE = "\"”“„‟″＂";
  private static final String SINGLE = "'’‘‚‛‹›";
  private static final String GUILLEMETS = "«»";
  private static final String LEADING = "“„‟‘‚‛";
  private static final String TRAILING = "”’";
  private static final String BEFORE_OPENING = "([{-–—―:/=>\u00A0";
  private static final String AFTER_CLOSING = ".,;:!?)]}-–—―…/<\u00A0";

  private static final int LONGEST_LOOK = 300;

  private final String text;
  private final Span passage;

  QuoteMarks(String text, Span passage) {
    this.text = text;
    this.passage = passage;
  }

  /** Returns the marks in order. */
  List<QuoteMark> read() {
    List<QuoteMark> marks = new ArrayList<>();
    for (int at = passage.start(); at < passage.end(); at++) {
      char family = family(text.charAt(at));
      if (family != 0) {
        QuoteMark mark = mark(at, family);
        if (mark.opens() || mark.closes()) {
          marks.add(mark);
        }
      }
    }
    return marks;
  }

  /** Returns the sign that stands for the family of a mark, or 0 for any other character. */
  static char family(char c) {
    if (DOUBLE.indexOf(c) >= 0) {
      return '"';
    }
    if (SINGLE.indexOf(c) >= 0) {
      return '\'';
    }
    return GUILLEMETS.indexOf(c) >= 0 ? '«' : 0;
  }

  private QuoteMark mark(int at, char family) {
    char c = text.charAt(at);
    boolean spaceBefore = isSpace(at - 1);
    boolean spaceAfter = isSpace(at + 1);
    if (spaceBefore && spaceAfter) {
      boolean either = LEADING.indexOf(c) < 0 && TRAILING.indexOf(c) < 0;
      return new QuoteMark(
          at, family, either || LEADING.indexOf(c) >= 0, either || TRAILING.indexOf(c) >= 0);
    }
    if (family == '\'' && (isInsideWord(at) || isPluralGenitive(at) || isDecade(at))) {
      return new QuoteMark(at, family, false, false);
    }
    boolean opens = !spaceAfter && (spaceBefore || opensAfter(at - 1)) && !closesBefore(at + 1);
    boolean closes = !spaceBefore && (spaceAfter || closesBefore(at + 1));
    if (!opens && !closes) {
      // between two letters, or between two marks: the shape decides
      opens = LEADING.indexOf(c) >= 0;
      closes = TRAILING.indexOf(c) >= 0;
    }
    return new QuoteMark(at, family, opens, closes);
  }

  private boolean isSpace(int at) {
    return at < passage.start()
        || at >= passage.end()
        || Character.isWhitespace(text.charAt(at))
        || text.charAt(at) == '\u00A0';
  }

  private boolean opensAfter(int at) {
    char c = text.charAt(at);
    return BEFORE_OPENING.indexOf(c) >= 0
        || (family(c) != 0
            && (isSpace(at - 1) || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0));
  }

  private boolean closesBefore(int at) {
    char c = text.charAt(at);
    return AFTER_CLOSING.indexOf(c) >= 0
            && !(c == '…' && at + 1 < passage.end() && Character.isLetter(text.charAt(at + 1)))
        || (family(c) != 0 && (isSpace(at + 1) || AFTER_CLOSING.indexOf(text.charAt(at + 1)) >= 0));
  }

  private boolean isInsideWord(int at) {
    return at > passage.start()
        && at + 1 < passage.end()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Tells the '90s, and the feet of 6 ' 2, from a quote. */
  private boolean isDecade(int at) {
    return at + 1 < passage.end()
        && Character.isDigit(text.charAt(at + 1))
        && LEADING.indexOf(text.charAt(at)) < 0;
  }

  /** Tells the players' lounge from the end of a quote: a lower-case word follows at once. */
  private boolean isPluralGenitive(int at) {
    return at > passage.start()
        && at + 2 < passage.end()
        && LEADING.indexOf(text.charAt(at)) < 0
        && text.charAt(at - 1) == 's'
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2))
        && (!opensEarlier(at) || closesLater(at));
  }

  /** Tells whether a single mark after a comma or stop is still to come, and none opens before. */
  private boolean closesLater(int at) {
    int to = Math.min(passage.end(), at + LONGEST_LOOK);
    for (int i = at + 1; i < to; i++) {
      if (family(text.charAt(i)) == '\'' && !isInsideWord(i)) {
        return ",.?!".indexOf(text.charAt(i - 1)) >= 0;
      }
    }
    return false;
  }

  /** Tells whether a single mark opened a short stretch of the same sentence: a scare quote. */
  private boolean opensEarlier(int at) {
    int from = Math.max(passage.start(), at - 40);
    for (int i = at - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (family(c) == '\'' && isSpace(i - 1)) {
        return true;
      }
      if (c == '.' || c == ',') {
        return false;
      }
    }
    return false;
  }
}
