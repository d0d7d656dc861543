package org.ankare.bitext;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A bead as files hold it: with its texts, and apart from the documents that it came from. What a
 * file does not tell is empty.
 *
 * @param source the Swedish side
 * @param target the English side
 * @param shape the number of its units, sentences or passages, on each side
 * @param confidence 0 to 1
 * @param cost in nats, lower being better
 * @param reasons why it stands
 * @param inside of a bead of passages, the beads of sentences inside, which have numbers and no
 *     texts
 * @param decision what a person has decided of it
 */
public record WrittenBead(
    WrittenSide source,
    WrittenSide target,
    BeadShape shape,
    OptionalDouble confidence,
    OptionalDouble cost,
    WrittenReasons reasons,
    List<WrittenBead> inside,
    Optional<Decision> decision) {
  /** Copies the list and checks the range of the confidence. */
  public WrittenBead {
    inside = List.copyOf(inside);
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
  }

  /**
   * Makes a bead of which nothing is known but its two sides, at least one of them not empty. Its
   * shape is the number of sentences that they tell.
   */
  public WrittenBead(WrittenSide source, WrittenSide target) {
    this(
        source,
        target,
        new BeadShape(source.size(), target.size()),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        WrittenReasons.NONE,
        List.of(),
        Optional.empty());
  }

  /** Returns this bead with another cost. */
  public WrittenBead withCost(OptionalDouble newCost) {
    return new WrittenBead(source, target, shape, confidence, newCost, reasons, inside, decision);
  }

  /** Returns this bead with another confidence. */
  public WrittenBead withConfidence(OptionalDouble newConfidence) {
    return new WrittenBead(source, target, shape, newConfidence, cost, reasons, inside, decision);
  }

  /** Tells whether one side is empty. */
  public boolean isNull() {
    return source.isEmpty() || target.isEmpty();
  }

  /** Tells whether a person has said that the two sides do not belong together. */
  public boolean isRejected() {
    return decision.filter(Decision.REJECTED::equals).isPresent();
  }
}
