package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ankare.text.Language;
import org.ankare.text.Span;

/** Finds what stands between quotation marks or after a dialogue dash, passage by passage. */
final class QuoteFinder {
  /** Marks that are farther apart, in code units, lack the marks between them. */
  private static final int LONGEST = 4_000;

  private final Page page;
  private final String text;
  private final ReportingClauses clauses;

  QuoteFinder(Page page) {
    this.page = page;
    this.text = page.text();
    this.clauses = new ReportingClauses(page);
  }

  /** Returns the quotes in order of text, nested ones after those around them. */
  List<Quote> find() {
    TreeSet<Quote> quotes = new TreeSet<>();
    List<Span> passages = page.passages();
    DialogueDashes dashes = new DialogueDashes(page, clauses);
    boolean dialogue =
        page.document().language().equals(Language.SWEDISH)
            || passages.stream().anyMatch(dashes::isDialogue);
    for (int i = 0; i < passages.size(); i++) {
      Span passage = passages.get(i);
      boolean goesOn = i + 1 < passages.size() && opensQuote(passages.get(i + 1));
      addMarked(passage, goesOn, quotes);
      if (dialogue) {
        quotes.addAll(dashes.find(passage));
      }
    }
    quotes.removeIf(quote -> quote.span().length() == 0 || quote.span().length() > LONGEST);
    return new ArrayList<>(quotes);
  }

  private boolean opensQuote(Span passage) {
    return QuoteMarks.family(text.charAt(passage.start())) != 0;
  }

  private void addMarked(Span passage, boolean goesOn, TreeSet<Quote> quotes) {
    List<QuoteMark> marks =
        new QuoteMarks(text, passage, word -> page.vocabulary().is("elision", word)).read();
    MarkPairing pairing = new MarkPairing(marks);
    UnbalancedMarks repair = new UnbalancedMarks(page, clauses, passage, marks);
    for (QuoteMark[] pair : pairing.pairs()) {
      if (pair[1].at() - pair[0].at() <= LONGEST) {
        quotes.add(Quote.between(text, pair[0].at() + 1, pair[1].at(), Quote.Shape.MARKS));
      } else {
        repair.close(pair[0], goesOn).ifPresent(quotes::add);
        repair.open(pair[1]).ifPresent(quotes::add);
      }
    }
    for (QuoteMark mark : pairing.unclosed()) {
      repair.close(mark, goesOn).ifPresent(quotes::add);
    }
    for (QuoteMark mark : pairing.unopened()) {
      repair.open(mark).ifPresent(quotes::add);
    }
  }
}
