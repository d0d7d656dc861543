package org.ankare.score;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences of both sides that may say the same.
 *
 * @param sources places of the source sentences, rising
 * @param targets places of the target sentences, rising
 */
public record Group(List<Integer> sources, List<Integer> targets) {
  /** Copies the lists and checks that there is a sentence on each side. */
  public Group {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    if (sources.isEmpty() || targets.isEmpty()) {
      throw new IllegalArgumentException("a group needs both sides");
    }
  }

  /** Returns the group of one sentence on each side. */
  public static Group of(int source, int target) {
    return new Group(List.of(source), List.of(target));
  }

  /** Returns the group of all sentences of this one and another. */
  public Group with(Group other) {
    return new Group(union(sources, other.sources), union(targets, other.targets));
  }

  private static List<Integer> union(List<Integer> places, List<Integer> others) {
    return Stream.concat(places.stream(), others.stream()).distinct().sorted().toList();
  }
}
