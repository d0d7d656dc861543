package org.ankare.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ankare.text.Language;

/** Pairs of texts with weights, found from either side; of one pair, the greatest weight counts. */
final class PairTable {
  private final Map<String, Map<String, Double>> bySource = new HashMap<>();
  private final Map<String, Map<String, Double>> byTarget = new HashMap<>();

  void put(Side source, Side target, double weight) {
    put(bySource, source.key(), target.text(), weight);
    put(byTarget, target.key(), source.text(), weight);
  }

  private static void put(
      Map<String, Map<String, Double>> table, String key, String text, double weight) {
    table.computeIfAbsent(key, k -> new TreeMap<>()).merge(text, weight, Math::max);
  }

  /** Returns what stands beside a key, in order of code units. */
  Map<String, Double> of(Language from, String key) {
    Map<String, Map<String, Double>> table = from.equals(Language.SWEDISH) ? bySource : byTarget;
    return table.getOrDefault(key, Map.of());
  }

  int size() {
    return bySource.values().stream().mapToInt(Map::size).sum();
  }

  /**
   * One side of a pair.
   *
   * @param key by which it is found
   * @param text as it is shown
   */
  record Side(String key, String text) {
    Side(String word) {
      this(word, word);
    }
  }
}
