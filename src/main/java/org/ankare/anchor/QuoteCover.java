package org.ankare.anchor;

import java.util.List;
import java.util.TreeMap;
import org.ankare.text.Span;

/** The stretches of a text that stand in quotes, for asking whether a place does. */
final class QuoteCover {
  private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

  QuoteCover(List<Quote> quotes) {
    int end = -1;
    for (Quote quote : quotes) {
      if (quote.span().end() > end) {
        end = quote.span().end();
        endByStart.put(quote.span().start(), end);
      }
    }
  }

  boolean covers(Span span) {
    var entry = endByStart.floorEntry(span.start());
    return entry != null && span.end() <= entry.getValue();
  }
}
