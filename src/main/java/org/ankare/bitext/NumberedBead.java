package org.ankare.bitext;

import java.util.List;

/**
 * A bead as files name it: by sentence numbers, without the texts.
 *
 * @param sources numbers of the source sentences, in the order in which they were written
 * @param targets the same on the target side
 */
public record NumberedBead(List<Integer> sources, List<Integer> targets) {
  /** Copies the lists. */
  public NumberedBead {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** Tells whether one side is empty. */
  public boolean isNull() {
    return sources.isEmpty() || targets.isEmpty();
  }

  /** Returns the number of sentences of both sides together. */
  public int size() {
    return sources.size() + targets.size();
  }
}
