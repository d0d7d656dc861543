package org.ankare.anchor;

import java.util.List;

/**
 * The anchors of the two documents of a bitext.
 *
 * @param source those of the Swedish document, in order of text
 * @param target those of the English one, in order of text
 */
public record AnchorSides(List<Anchor> source, List<Anchor> target) {
  /** Copies the lists. */
  public AnchorSides {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
