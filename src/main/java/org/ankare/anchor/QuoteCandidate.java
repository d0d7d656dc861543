package org.ankare.anchor;

import java.util.Comparator;

/**
 * Two quotes that may be one.
 *
 * @param source the Swedish quote
 * @param target the English one
 * @param chance how sure that is, 0 to 1
 */
record QuoteCandidate(Anchor source, Anchor target, double chance) {
  static final Comparator<QuoteCandidate> SUREST_FIRST =
      Comparator.comparingDouble(QuoteCandidate::chance)
          .reversed()
          .thenComparing(pair -> pair.source().span())
          .thenComparing(pair -> pair.target().span());
}
