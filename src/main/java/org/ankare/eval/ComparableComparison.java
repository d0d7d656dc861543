package org.ankare.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ankare.bitext.GradedBead;
import org.ankare.bitext.NumberedAlignment;
import org.ankare.bitext.NumberedBead;

/**
 * Compares alignments of texts on the same matter. Links are pairs of sentences of one bead: those
 * of full gold beads are sure, those of partial ones possible; precision counts possible links,
 * recall sure ones. Full beads: the same as a full gold bead; those that touch only partial gold
 * beads are not counted, and only full ones are matched. A bead's confidence is right if the bead
 * touches a gold one, whether full or partial.
 */
public final class ComparableComparison {
  private ComparableComparison() {}

  /** Returns the agreement of one pair of documents. */
  public static Agreement of(List<GradedBead> gold, NumberedAlignment found) {
    List<NumberedBead> beads = AlignComparison.linked(found.beads());
    List<NumberedBead> full = full(gold);
    List<NumberedBead> counted = counted(gold, beads);
    return new Agreement(
        Map.of(
            Measure.LINKS,
            linkTally(gold, beads),
            Measure.FULL_BEAD,
            AlignComparison.tally(counted, new Beads(full)::has, full, new Beads(counted)::has)),
        AlignComparison.forecasts(found, new Beads(beads(gold))),
        BeadMatch.all(full, counted));
  }

  private static Tally linkTally(List<GradedBead> gold, List<NumberedBead> found) {
    Set<Link> possible = links(beads(gold));
    Set<Link> sure = links(full(gold));
    Set<Link> links = links(found);
    return AlignComparison.tally(
        List.copyOf(links), possible::contains, List.copyOf(sure), links::contains);
  }

  /** Returns the beads of those that touch a full gold bead, or none at all. */
  private static List<NumberedBead> counted(List<GradedBead> gold, List<NumberedBead> found) {
    Beads inFull = new Beads(full(gold));
    Beads inPartial =
        new Beads(gold.stream().filter(row -> !row.isFull()).map(GradedBead::bead).toList());
    return found.stream()
        .filter(bead -> inFull.has(bead) || inFull.touch(bead) || !inPartial.touch(bead))
        .toList();
  }

  private static List<NumberedBead> full(List<GradedBead> gold) {
    return gold.stream().filter(GradedBead::isFull).map(GradedBead::bead).distinct().toList();
  }

  private static List<NumberedBead> beads(List<GradedBead> gold) {
    return gold.stream().map(GradedBead::bead).toList();
  }

  private static Set<Link> links(List<NumberedBead> beads) {
    return beads.stream()
        .flatMap(
            bead ->
                bead.sources().stream()
                    .flatMap(
                        source -> bead.targets().stream().map(target -> new Link(source, target))))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private record Link(int source, int target) {}
}
