package org.ankare.segment;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Span;

/** Cuts one passage into sentences, in one scan from left to right. */
final class SentenceScanner {
  private static final int LONGEST_BRACKET = 400;

  private final String text;
  private final LanguageRules rules;
  private final SentenceTail tail;
  private final int limit;
  private final List<Span> sentences = new ArrayList<>();
  private int start;
  private int bracketEnd;
  private int closing;
  private boolean quoteOpen;

  private SentenceScanner(String text, Span passage, LanguageRules rules) {
    this.text = text;
    this.rules = rules;
    this.start = passage.start();
    this.limit = passage.end();
    this.tail = new SentenceTail(text, limit, rules);
  }

  /** Returns the sentences of a passage, which starts and ends with a character that has ink. */
  static List<Span> sentences(String text, Span passage, LanguageRules rules) {
    SentenceScanner scanner = new SentenceScanner(text, passage, rules);
    scanner.scan();
    return scanner.sentences;
  }

  private void scan() {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (c > '?' && c < '\u2000') {
        at++;
      } else if (Glyphs.isStop(c)) {
        at = judge(at);
      } else {
        note(c, at);
        at++;
      }
    }
    if (start < limit) {
      sentences.add(new Span(start, limit));
    }
  }

  private void note(char c, int at) {
    if (c == '"') {
      quoteOpen = !quoteOpen;
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
    boolean inBracket = bracketEnd > start && end <= bracketEnd;
    Candidate candidate = new Candidate(text, start, stop, closers, end, next, limit, inBracket);
    if (BoundaryRule.deciding(candidate, rules).ends()) {
      sentences.add(new Span(start, end));
      start = next;
    }
    return next;
  }

  private void noteQuotes(int from, int to) {
    for (int at = from; at < to; at++) {
      quoteOpen ^= text.charAt(at) == '"';
    }
  }
}
