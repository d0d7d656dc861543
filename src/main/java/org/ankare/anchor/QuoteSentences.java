package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Span;

/** Cuts a quote into its sentences. */
final class QuoteSentences {
  private static final String STOPS = ".!?…";
  private static final String CLOSERS = "”’'\"»)";

  private QuoteSentences() {}

  /** Returns the sentences of a quote, each as a quote of its own, in order. */
  static List<Anchor> of(Anchor quote) {
    List<Anchor> sentences = new ArrayList<>();
    String text = quote.text();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      sentences.add(cut(quote, start, end));
      start = end;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    return sentences;
  }

  /** Returns the place after the stops, and what closes after them, that white space follows. */
  private static int end(String text, int start) {
    int at = start;
    while (at < text.length()) {
      boolean stop = STOPS.indexOf(text.charAt(at)) >= 0;
      at++;
      while (stop && at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (stop && at < text.length() && Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return at;
  }

  /** Returns the stretch of a quote from one of its sentences to another. */
  static Anchor stretch(Anchor quote, Anchor first, Anchor last) {
    int start = quote.span().start();
    return cut(quote, first.span().start() - start, last.span().end() - start);
  }

  private static Anchor cut(Anchor quote, int from, int to) {
    Span span = new Span(from, to).shift(quote.span().start());
    String text = quote.text().substring(from, to);
    return new Anchor(quote.kind(), span, text, quote.normal(), quote.sentence(), quote.speaker());
  }
}
