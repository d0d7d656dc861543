package org.ankare.align;

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
  int sourceEnd() {
    return source + sources;
  }

  int targetEnd() {
    return target + targets;
  }
}
