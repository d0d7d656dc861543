package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Span;

/** Joins the parts of what one speaker says in one go, parted by "said X" or a new passage. */
final class Utterances {
  private static final int LONGEST_GAP = 12;
  private static final int LONGEST_GAP_IN_CHARACTERS = 240;
  private static final int MOST_PARTS = 12;

  private Utterances() {}

  /** Returns for each quote the whole utterance that it is part of, its parts joined by spaces. */
  static List<String> of(Page page, List<Quote> quotes) {
    List<String> wholes = new ArrayList<>();
    int from = 0;
    while (from < quotes.size()) {
      int to = from + 1;
      while (to < quotes.size()
          && to - from < MOST_PARTS
          && join(page, quotes.get(to - 1), quotes.get(to))) {
        to++;
      }
      StringBuilder whole = new StringBuilder();
      for (Quote part : quotes.subList(from, to)) {
        whole.append(whole.length() == 0 ? "" : " ").append(part.span().of(page.text()));
      }
      for (; from < to; from++) {
        wholes.add(whole.toString());
      }
    }
    return wholes;
  }

  /** Tells whether the second quote goes on with the first. */
  static boolean join(Page page, Quote first, Quote second) {
    int from = first.outer().end();
    int to = second.outer().start();
    if (to < from) {
      return false;
    }
    if (first.shape() == Quote.Shape.CONTINUED) {
      return page.text().substring(from, to).isBlank();
    }
    if (to - from > LONGEST_GAP_IN_CHARACTERS) {
      return false;
    }
    String between = page.text().substring(from, to);
    List<Word> gap = page.words(new Span(from, to));
    return gap.size() <= LONGEST_GAP
        && gap.stream().anyMatch(word -> new ReportVerbs(page.vocabulary()).isAny(word))
        && gap.stream().mapToInt(Word::sentence).distinct().count() == 1
        && between.indexOf('\n') < 0
        && between.chars().noneMatch(c -> QuoteMarks.family((char) c) == '"')
        && isDash(first) == isDash(second);
  }

  private static boolean isDash(Quote quote) {
    return quote.shape() == Quote.Shape.DASH;
  }
}
