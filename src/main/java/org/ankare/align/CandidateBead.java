package org.ankare.align;

import java.util.stream.IntStream;
import org.ankare.score.Group;

/**
 * A bead that may come to stand in an alignment.
 *
 * @param source its first source sentence
 * @param sources how many source sentences it has
 * @param target its first target sentence
 * @param targets how many target sentences it has
 * @param probability how likely it is, 0 to 1
 */
record CandidateBead(int source, int sources, int target, int targets, double probability) {
  Group group() {
    return new Group(
        IntStream.range(source, sourceEnd()).boxed().toList(),
        IntStream.range(target, targetEnd()).boxed().toList());
  }

  int sourceEnd() {
    return source + sources;
  }

  int targetEnd() {
    return target + targets;
  }
}
