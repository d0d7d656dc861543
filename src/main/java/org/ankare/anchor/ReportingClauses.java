package org.ankare.anchor;

import java.util.List;
import java.util.Optional;
import org.ankare.text.Language;
import org.ankare.text.Span;

/** Finds the narrator's clause that follows a quote: ", säger Anna", "? undrar hon". */
final class ReportingClauses {
  private static final String BREAKS = ",?!–—-…";

  private static final int LONGEST_SUBJECT = 8;
  private static final int LONGEST_APPOSITION = 4;

  private final Page page;
  private final String text;
  private final ReportVerbs verbs;

  ReportingClauses(Page page) {
    this.page = page;
    this.text = page.text();
    this.verbs = new ReportVerbs(page.vocabulary());
  }

  /** Tells whether the first word at or after an offset is a reporting verb. */
  boolean startsAt(int offset) {
    int word = page.wordFrom(offset);
    return word < page.words().size() && verbs.isPlain(page.words().get(word));
  }

  /**
   * Returns the first clause of a span: from the comma or other mark that parts it from what is
   * said to the end of its sentence.
   */
  Optional<Span> firstIn(Span span) {
    List<Word> words = page.words(span);
    for (int i = 1; i < words.size(); i++) {
      if (verbs.isNarrators(words, i) && words.get(i).sentence() == words.get(i - 1).sentence()) {
        int start = clauseStart(words, i);
        if (start >= 0) {
          int end = page.sentenceSpan(words.get(i).sentence()).end();
          return Optional.of(new Span(start, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns where the clause of a reporting verb starts, or a negative number if it has none. */
  private int clauseStart(List<Word> words, int verb) {
    int mark = breakBefore(words, verb);
    if (page.document().language().equals(Language.SWEDISH)) {
      return mark;
    }
    int first = verb;
    while (mark < 0 && first > Math.max(1, verb - LONGEST_SUBJECT)) {
      first--;
      mark = breakBefore(words, first);
    }
    return mark < 0 || (first < verb && !isSubject(words.get(first)))
        ? -1
        : beforeAppositions(words, first, mark);
  }

  private boolean isSubject(Word word) {
    return word.isCapitalised()
        || page.vocabulary().is("pronoun", word.text())
        || page.vocabulary().is("epithet", word.text());
  }

  /** Steps back over the short parts of a subject: ", the captain, Wang Dezhi, told". */
  private int beforeAppositions(List<Word> words, int first, int mark) {
    int start = mark;
    int part = first;
    for (int i = first - 1; i > 0 && part - i <= LONGEST_APPOSITION; i--) {
      int earlier = breakBefore(words, i);
      if (earlier >= 0) {
        if (!isSubject(words.get(i))) {
          return start;
        }
        start = earlier;
        part = i;
      }
    }
    return start;
  }

  private int breakBefore(List<Word> words, int i) {
    return breakIn(words.get(i - 1).span().end(), words.get(i).span().start());
  }

  /** Returns the place of a mark that parts two words, or a negative number. */
  private int breakIn(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (BREAKS.indexOf(c) >= 0) {
        // a question mark belongs to what is said
        return c == '?' || c == '!' || c == '…' ? at + 1 : at;
      }
    }
    return -1;
  }
}
