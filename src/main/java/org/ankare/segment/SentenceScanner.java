package org.ankare.segment;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Span;

/** Cuts one passage into sentences, in one scan from left to right, and says why. */
final class SentenceScanner {
  private static final int LONGEST_BRACKET = 400;

  private final String text;
  private final LanguageRules rules;
  private final SentenceTail tail;
  private final Listener listener;
  private final int limit;
  private final List<Span> sentences = new ArrayList<>();
  private int start;
  private int bracketEnd;
  private int closing;
  private boolean quoteOpen;
  private int token;
  private int address = -1;

  /** Is told what was decided at each place where a sentence might end, in order. */
  interface Listener {
    /** Takes note that a sentence ends, or does not, between two offsets by a rule. */
    void decided(int end, int next, boolean ends, Rule rule);
  }

  private SentenceScanner(String text, Span passage, LanguageRules rules, Listener listener) {
    this.text = text;
    this.rules = rules;
    this.listener = listener;
    this.start = passage.start();
    this.token = start;
    this.limit = passage.end();
    this.tail = new SentenceTail(text, limit, rules);
  }

  /** Returns the sentences of a passage, which starts and ends with a character that has ink. */
  static List<Span> sentences(String text, Span passage, LanguageRules rules) {
    return sentences(text, passage, rules, (end, next, ends, rule) -> {});
  }

  /** Returns the same, and tells a listener how each end was found. */
  static List<Span> sentences(String text, Span passage, LanguageRules rules, Listener listener) {
    SentenceScanner scanner = new SentenceScanner(text, passage, rules, listener);
    scanner.scan();
    return scanner.sentences;
  }

  private void scan() {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (isPlain(c)) {
        at++;
      } else if (Glyphs.isStop(c)) {
        at = judge(at);
      } else if (Glyphs.isBlank(c)) {
        at = judgeGap(at);
      } else {
        note(c, at);
        at++;
      }
    }
    if (start < limit) {
      sentences.add(new Span(start, limit));
    }
  }

  /** Tells of most letters, without a look at any table, that nothing turns on them. */
  private static boolean isPlain(char c) {
    return c > '@' && c < '\u0085' || c > '\u00A0' && c < '\u1680';
  }

  private void note(char c, int at) {
    if (c == '"') {
      quoteOpen = !quoteOpen;
    } else if (c == '@' || (c == ':' && text.startsWith("//", at + 1))) {
      address = at;
    } else if (c == '(' && at > start && at >= bracketEnd) {
      bracketEnd = closingAfter(at);
    }
  }

  /**
   * Returns where the next closing bracket stands, or the bracket itself if it is not near. What
   * was once looked at is not looked at again.
   */
  private int closingAfter(int bracket) {
    int last = Math.min(limit, bracket + LONGEST_BRACKET);
    closing = Math.max(closing, bracket);
    while (closing < last && text.charAt(closing) != ')') {
      closing++;
    }
    return closing < last ? closing : bracket;
  }

  /** Judges the stop at a position and returns where the scan goes on. */
  private int judge(int stop) {
    int closers = tail.skipStops(stop);
    int end = tail.skipAttached(closers);
    noteQuotes(closers, end);
    if (end < limit && !Glyphs.isBlank(text.charAt(end))) {
      return end;
    }
    int next = Glyphs.skipBlanks(text, end, limit);
    int alone = tail.skipAlone(next, quoteOpen);
    if (alone > next) {
      noteQuotes(next, alone);
      end = alone;
      next = Glyphs.skipBlanks(text, end, limit);
    }
    if (next == limit) {
      return limit;
    }
    Candidate candidate =
        new Candidate(text, start, stop, closers, end, next, limit, isInBracket(end));
    BoundaryRule rule = BoundaryRule.deciding(candidate, rules);
    decide(end, next, rule.ends(), rule);
    token = next;
    return next;
  }

  /** Judges a blank that no stop stands before and returns where the scan goes on. */
  private int judgeGap(int blank) {
    int next = Glyphs.skipBlanks(text, blank, limit);
    if (blank > start && !isInBracket(blank)) {
      boolean hasAddress = address >= token || text.startsWith("www.", token);
      if (hasAddress || Gap.isLikely(text.charAt(blank - 1), text.charAt(next))) {
        Gap gap = new Gap(text, start, token, blank, next, limit, hasAddress);
        GapRule.deciding(gap, rules).ifPresent(rule -> decide(blank, next, true, rule));
      }
    }
    token = next;
    return next;
  }

  private void decide(int end, int next, boolean ends, Rule rule) {
    listener.decided(end, next, ends, rule);
    if (ends) {
      sentences.add(new Span(start, end));
      start = next;
    }
  }

  private boolean isInBracket(int end) {
    return bracketEnd > start && end <= bracketEnd;
  }

  private void noteQuotes(int from, int to) {
    for (int at = from; at < to; at++) {
      quoteOpen ^= text.charAt(at) == '"';
    }
  }
}
