package org.ankare.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ankare.bitext.TextPair;

/**
 * What is said, in both languages, and who says it.
 *
 * @param quote the words
 * @param speaker who says them on either side; empty where that is not known
 */
public record QuotePair(TextPair quote, TextPair speaker) {
  /** Checks that both are there. */
  public QuotePair {
    Objects.requireNonNull(quote);
    Objects.requireNonNull(speaker);
  }

  /** Joins quotes and their speakers, row by row; throws if there are more of the one. */
  public static List<QuotePair> joined(List<TextPair> quotes, List<TextPair> speakers) {
    if (quotes.size() != speakers.size()) {
      throw new IllegalArgumentException(quotes.size() + " quotes, " + speakers.size());
    }
    List<QuotePair> pairs = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      pairs.add(new QuotePair(quotes.get(i), speakers.get(i)));
    }
    return pairs;
  }
}
