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

  /** Returns this group with one more source sentence. */
  public Group withSource(int source) {
    return new Group(with(sources, source), targets);
  }

  /** Returns this group with one more target sentence. */
  public Group withTarget(int target) {
    return new Group(sources, with(targets, target));
  }

  private static List<Integer> with(List<Integer> places, int place) {
    return Stream.concat(places.stream(), Stream.of(place)).sorted().toList();
  }
}
