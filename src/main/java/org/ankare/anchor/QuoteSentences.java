package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ankare.text.Span;

/** Cuts a quote into its sentences. */
final class QuoteSentences {
  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?…]++[.!?…]++[”’'\"]?+(?=\\s|$)|[^.!?…]++$");

  private QuoteSentences() {}

  /** Returns the sentences of a quote, each as a quote of its own, in order. */
  static List<Anchor> of(Anchor quote) {
    List<Anchor> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(quote.text());
    while (matcher.find()) {
      int start = matcher.start();
      while (start < matcher.end() && Character.isWhitespace(quote.text().charAt(start))) {
        start++;
      }
      sentences.add(cut(quote, start, matcher.end()));
    }
    return sentences;
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
