package org.ankare.bitext;

import java.util.List;

/**
 * What both texts of a bitext mention. The same place may mention several things, as a range of
 * numbers does.
 *
 * @param source the mentions of the Swedish text, in order of span
 * @param target those of the English text, in order of span
 */
public record Mentions(List<Mention> source, List<Mention> target) {
  /** Copies the lists. */
  public Mentions {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
