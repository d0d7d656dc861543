package org.ankare.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs the words of names: one that a document names all the time tells quotes apart less. */
final class NameWeights {
  private NameWeights() {}

  /** Returns a weight, 1 or less, for each word in lower case of the names found. */
  static Map<String, Double> of(List<Anchor> anchors) {
    Map<String, Double> counts = new HashMap<>();
    for (Anchor anchor : anchors) {
      if (anchor.kind().isName()) {
        WordOverlap.words(anchor.normal()).forEach(word -> counts.merge(word, 1.0, Double::sum));
      }
    }
    counts.replaceAll((word, count) -> 1 / (1 + Math.log(count)));
    return counts;
  }
}
