package org.ankare.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;

/**
 * The order in which a person reads an alignment: by source, each addition after the bead that has
 * the sentence before it in its own text. So what only the English text says stands where it says
 * it, even where the texts are in different order.
 */
final class ReadingOrder {
  private static final Comparator<Bead> BY_TARGET =
      Comparator.comparingInt(bead -> bead.targets().get(0));

  private ReadingOrder() {}

  /** Returns the beads in that order, those with source sentences as the alignment has them. */
  static List<Bead> of(Alignment alignment) {
    Bead[] owners = new Bead[alignment.bitext().target().size()];
    List<Bead> additions = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      bead.targets().forEach(target -> owners[target] = bead);
      if (bead.sources().isEmpty()) {
        additions.add(bead);
      }
    }
    additions.sort(BY_TARGET);
    List<Bead> first = new ArrayList<>();
    Map<Bead, List<Bead>> followers = new IdentityHashMap<>();
    for (Bead addition : additions) {
      int at = addition.targets().get(0);
      (at == 0 ? first : followers.computeIfAbsent(owners[at - 1], unseen -> new ArrayList<>()))
          .add(addition);
    }
    List<Bead> ordered = new ArrayList<>();
    emit(first, followers, ordered);
    for (Bead bead : alignment.beads()) {
      if (!bead.sources().isEmpty()) {
        emit(List.of(bead), followers, ordered);
      }
    }
    return ordered;
  }

  /** Adds beads, each followed by its followers, by theirs, and so on. */
  private static void emit(List<Bead> beads, Map<Bead, List<Bead>> followers, List<Bead> ordered) {
    Deque<Bead> waiting = new ArrayDeque<>(beads);
    while (!waiting.isEmpty()) {
      Bead bead = waiting.pop();
      ordered.add(bead);
      List<Bead> next = followers.getOrDefault(bead, List.of());
      for (int i = next.size() - 1; i >= 0; i--) {
        waiting.push(next.get(i));
      }
    }
  }
}
