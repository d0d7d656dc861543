package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Span;

/** Joins the parts of what one speaker says in one go, parted by "said X" or a new passage. */
final class Utterances {
  private static final int LONGEST_GAP = 12;
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
    if (to - from > LONGEST_GAP * 20) {
      return false;
    }
    List<Word> gap = page.words(new Span(from, to));
    boolean reported = gap.stream().anyMatch(word -> page.vocabulary().is("report", word.text()));
    return reported
        && gap.size() <= LONGEST_GAP
        && isOneClause(page, gap)
        && page.text().substring(from, to).indexOf('\n') < 0
        && (first.shape() == Quote.Shape.DASH) == (second.shape() == Quote.Shape.DASH);
  }

  private static boolean isOneClause(Page page, List<Word> gap) {
    long sentences = gap.stream().mapToInt(Word::sentence).distinct().count();
    return sentences <= 1 && !gap.get(0).isCapitalised()
        || page.vocabulary().is("report", gap.get(Math.min(1, gap.size() - 1)).text())
        || sentences <= 1;
  }
}
