package org.ankare.bitext;

import java.util.Comparator;

/**
 * A source and a target text that are held to belong together: two quotes, names or sentence ids.
 *
 * @param source the Swedish one
 * @param target the English one
 */
public record TextPair(String source, String target) implements Comparable<TextPair> {
  private static final Comparator<TextPair> ORDER =
      Comparator.comparing(TextPair::source).thenComparing(TextPair::target);

  /** Orders by source, then by target, in order of UTF-16 code units. */
  @Override
  public int compareTo(TextPair other) {
    return ORDER.compare(this, other);
  }
}
