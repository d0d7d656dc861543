package org.ankare.anchor;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ankare.text.Span;

/**
 * Says where a quote ends whose other mark is missing, if it is plausible at all that it is one. A
 * repair stays within the sentence of the mark, unless the next passage goes on with the quote.
 */
final class UnbalancedMarks {
  private final Page page;
  private final String text;
  private final ReportingClauses clauses;
  private final Span passage;
  private final TreeSet<Integer> marks = new TreeSet<>();

  UnbalancedMarks(Page page, ReportingClauses clauses, Span passage, List<QuoteMark> marks) {
    marks.forEach(mark -> this.marks.add(mark.at()));
    this.page = page;
    this.text = page.text();
    this.clauses = clauses;
    this.passage = passage;
  }

  /** Returns the quote that an opening mark begins. */
  Optional<Quote> close(QuoteMark mark, boolean goesOn) {
    Integer next = marks.higher(mark.at());
    int limit = next == null ? passage.end() : next;
    int from = mark.at() + 1;
    if (goesOn && limit == passage.end() && beginsUnit(mark.at())) {
      return Optional.of(Quote.between(text, from, limit, Quote.Shape.CONTINUED));
    }
    if (!beginsUnit(mark.at()) || clauses.startsAt(from)) {
      return Optional.empty();
    }
    Span sentence = page.sentenceSpan(page.sentenceAt(from));
    int end = Math.min(limit, sentence.end());
    end = clauses.firstIn(new Span(from, end)).map(Span::start).orElse(end);
    return Optional.of(Quote.between(text, from, end, Quote.Shape.REPAIRED));
  }

  /** Returns the quote that a closing mark ends: whole sentences since the quote before it. */
  Optional<Quote> open(QuoteMark mark) {
    if (!endsSentence(mark.at())) {
      return Optional.empty();
    }
    Integer before = marks.lower(mark.at());
    int previous = before == null ? passage.start() : before;
    int sentence = page.sentenceAt(previous);
    if (before != null && page.sentenceSpan(sentence).start() < previous) {
      sentence++;
    }
    if (sentence >= page.document().size() || page.sentenceSpan(sentence).start() >= mark.at()) {
      return Optional.empty();
    }
    int from = page.sentenceSpan(sentence).start();
    return Optional.of(
        new Quote(new Span(from, mark.at()), new Span(from, mark.at() + 1), Quote.Shape.REPAIRED));
  }

  /** Tells whether a sentence begins at a position, or a colon stands before it. */
  private boolean beginsUnit(int at) {
    int before = at - 1;
    while (before >= passage.start() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < passage.start() || ".!?…:-–—\"”'’".indexOf(text.charAt(before)) >= 0;
  }

  private boolean endsSentence(int at) {
    return at > passage.start() && ".!?…".indexOf(text.charAt(at - 1)) >= 0;
  }
}
