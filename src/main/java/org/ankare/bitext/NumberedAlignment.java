package org.ankare.bitext;

import java.util.List;

/**
 * Beads as they were read from a file, where no bitext is at hand to check them against.
 *
 * @param beads the beads in the order of the file
 * @param confidences one for each bead in the same order, 0 to 1; empty if the file has none
 */
public record NumberedAlignment(List<NumberedBead> beads, List<Double> confidences) {
  /** Copies the lists and checks that they are of one length, unless there are no confidences. */
  public NumberedAlignment {
    beads = List.copyOf(beads);
    confidences = List.copyOf(confidences);
    if (!confidences.isEmpty() && confidences.size() != beads.size()) {
      throw new IllegalArgumentException(
          beads.size() + " beads, " + confidences.size() + " confidences");
    }
  }
}
