package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
  private static final int LONGEST_ELISION = 6;

  private final String text;
  private final Span passage;
  private final Predicate<String> elided;

  /**
   * Makes a reader of one passage.
   *
   * @param elided what is a word whose first letters are left out
   */
  QuoteMarks(String text, Span passage, Predicate<String> elided) {
    this.elided = elided;
    this.text = text;
    this.passage = passage;
  }

  /** Returns the marks in order. */
  List<QuoteMark> read() {
    List<QuoteMark> marks = new ArrayList<>();
    for (int at = passage.start(); at < passage.end(); at++) {
      char family = family(text.charAt(at));
      if (isTwice(at, '`')) {
        marks.add(new QuoteMark(++at, '"', true, false));
      } else if (isTwice(at, '\'') && closesTwice(at)) {
        marks.add(new QuoteMark(at++, '"', false, true));
      } else if (family != 0) {
        QuoteMark mark = mark(at, family);
        if (mark.opens() || mark.closes()) {
          marks.add(mark);
        }
      }
    }
    return marks;
  }

  /** Tells a double mark that is typed as two single ones: ``so''. */
  private boolean isTwice(int at, char c) {
    return text.charAt(at) == c && at + 1 < passage.end() && text.charAt(at + 1) == c;
  }

  private boolean closesTwice(int at) {
    return !isSpace(at - 1)
        && !Character.isDigit(text.charAt(at - 1))
        && (isSpace(at + 2) || closesBefore(at + 2));
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
      boolean leads = LEADING.indexOf(c) >= 0 || c == '«';
      boolean trails = TRAILING.indexOf(c) >= 0 || c == '»';
      return new QuoteMark(at, family, leads || !trails, trails || !leads);
    }
    if (family == '\''
        && (isInsideWord(at) || isPluralGenitive(at) || isDecade(at) || isElision(at))) {
      return new QuoteMark(at, family, false, false);
    }
    boolean opens = !spaceAfter && (spaceBefore || opensAfter(at - 1)) && !closesBefore(at + 1);
    boolean closes = (!spaceBefore || c == '»') && (spaceAfter || closesBefore(at + 1));
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

  /** Tells the left-out letters of 'tis and rock 'n' roll from the mark of a quote. */
  private boolean isElision(int at) {
    if (!isTrailing(at)) {
      return false;
    }
    int end = at + 1;
    while (end < passage.end() && end - at <= LONGEST_ELISION && isLetter(end)) {
      end++;
    }
    int start = at;
    while (start > passage.start() && at - start <= LONGEST_ELISION && isLetter(start - 1)) {
      start--;
    }
    return (end > at + 1 && start == at && elided.test(text.substring(at + 1, end)))
        || (start == at - 1 && text.charAt(start) == 'n' && isTrailing(start - 1));
  }

  private boolean isTrailing(int at) {
    return at >= passage.start()
        && (TRAILING.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '\'');
  }

  private boolean isLetter(int at) {
    return Character.isLetter(text.charAt(at));
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
