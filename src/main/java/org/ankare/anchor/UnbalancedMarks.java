package org.ankare.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ankare.text.Span;

/**
 * Says where a quote ends whose other mark is missing, if it is plausible at all that it is one. A
 * repair stays within the sentence of the mark, unless the next passage goes on with the quote.
 */
final class UnbalancedMarks {
  private static final int MOST_SENTENCES = 3;
  private static final int LONGEST_LOOK = 100;

  private final Page page;
  private final String text;
  private final ReportingClauses clauses;
  private final Span passage;

  /** The places of the marks by family: marks of another family are inside what a quote says. */
  private final Map<Character, TreeSet<Integer>> marks = new HashMap<>();

  UnbalancedMarks(Page page, ReportingClauses clauses, Span passage, List<QuoteMark> marks) {
    for (QuoteMark mark : marks) {
      this.marks.computeIfAbsent(mark.family(), unseen -> new TreeSet<>()).add(mark.at());
    }
    this.page = page;
    this.text = page.text();
    this.clauses = clauses;
    this.passage = passage;
  }

  /** Returns the quote that an opening mark begins. */
  Optional<Quote> close(QuoteMark mark, boolean goesOn) {
    Integer next = marks.get(mark.family()).higher(mark.at());
    int limit = next == null ? passage.end() : next;
    int from = mark.at() + 1;
    if (goesOn && limit == passage.end() && beginsUnit(mark.at())) {
      return Optional.of(Quote.between(text, from, limit, Quote.Shape.CONTINUED));
    }
    if (!beginsUnit(mark.at()) || clauses.startsAt(from)) {
      return Optional.empty();
    }
    int end = narratorsClause(from, limit);
    return Optional.of(Quote.between(text, from, end, Quote.Shape.REPAIRED));
  }

  /** Returns where a clause ", säger Anna" begins in the next sentences, or the first one ends. */
  private int narratorsClause(int from, int limit) {
    int first = page.sentenceAt(from);
    int last = Math.min(page.document().size() - 1, first + MOST_SENTENCES - 1);
    for (int i = first; i <= last && page.sentenceSpan(i).start() < limit; i++) {
      Span part =
          new Span(
              Math.max(from, page.sentenceSpan(i).start()),
              Math.min(limit, page.sentenceSpan(i).end()));
      Optional<Span> clause = clauses.firstIn(part);
      if (clause.isPresent()) {
        return clause.get().start();
      }
    }
    return Math.min(limit, page.sentenceSpan(first).end());
  }

  /** Returns the quote that a closing mark ends: whole sentences since the quote before it. */
  Optional<Quote> open(QuoteMark mark) {
    if (!endsSentence(mark.at())) {
      return isReported(mark.at()) ? openSentence(mark) : Optional.empty();
    }
    Integer before = marks.get(mark.family()).lower(mark.at());
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

  /** Tells whether "säger" or ", she said" follows a mark that closes nothing. */
  private boolean isReported(int at) {
    if (clauses.startsAt(at)) {
      return true;
    }
    int from = Math.max(passage.start(), at - LONGEST_LOOK);
    Span near = new Span(from, Math.min(passage.end(), at + LONGEST_LOOK));
    return at > from
        && text.charAt(at - 1) == ','
        && clauses.firstIn(near).filter(clause -> clause.start() == at - 1).isPresent();
  }

  /** Takes the sentence of a mark, up to the mark, if no other mark stands in it before. */
  private Optional<Quote> openSentence(QuoteMark mark) {
    int at = mark.at();
    int from = page.sentenceSpan(page.sentenceAt(at)).start();
    Integer before = marks.get(mark.family()).lower(at);
    return from >= at || (before != null && before >= from)
        ? Optional.empty()
        : Optional.of(new Quote(new Span(from, at), new Span(from, at + 1), Quote.Shape.REPAIRED));
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
