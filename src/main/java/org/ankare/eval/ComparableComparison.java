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
 * beads are not counted. A bead's confidence is right if the bead touches a gold one, whether full
 * or partial.
 */
public final class ComparableComparison {
  private ComparableComparison() {}

  /** Returns the agreement of one pair of documents. */
  public static Agreement of(List<GradedBead> gold, NumberedAlignment found) {
    List<NumberedBead> beads = AlignComparison.linked(found.beads());
    return new Agreement(
        Map.of(Measure.LINKS, linkTally(gold, beads), Measure.FULL_BEAD, beadTally(gold, beads)),
        AlignComparison.forecasts(found, new Beads(beads(gold))));
  }

  private static Tally linkTally(List<GradedBead> gold, List<NumberedBead> found) {
    Set<Link> possible = links(beads(gold));
    Set<Link> sure = links(full(gold));
    Set<Link> links = links(found);
    return AlignComparison.tally(
        List.copyOf(links), possible::contains, List.copyOf(sure), links::contains);
  }

  private static Tally beadTally(List<GradedBead> gold, List<NumberedBead> found) {
    List<NumberedBead> full = full(gold);
    Beads inFull = new Beads(full);
    Beads inPartial =
        new Beads(gold.stream().filter(row -> !row.isFull()).map(GradedBead::bead).toList());
    List<NumberedBead> counted =
        found.stream()
            .filter(bead -> inFull.has(bead) || inFull.touch(bead) || !inPartial.touch(bead))
            .toList();
    return AlignComparison.tally(counted, inFull::has, full, new Beads(found)::has);
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
