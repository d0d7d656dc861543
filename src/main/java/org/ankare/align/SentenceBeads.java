package org.ankare.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Evidence;
import org.ankare.score.AnchorLinks;
import org.ankare.score.Group;
import org.ankare.score.ParallelScorer;
import org.ankare.text.SentenceParts;
import org.ankare.text.Steps;

/** Makes beads of sentences out of chosen beads of their parts. */
final class SentenceBeads {
  private final HangingBeads together;
  private final LinkProbabilities probabilities;
  private final List<List<CandidateBead>> hanging;
  private final List<Group> groups;

  SentenceBeads(HangingBeads together, List<CandidateBead> chosen, List<CandidateBead> candidates) {
    this.together = together;
    probabilities = new LinkProbabilities(candidates);
    hanging = together.together(chosen);
    groups = hanging.stream().map(together::sentences).toList();
  }

  /** Returns the sentences of each bead that has both sides, in order. */
  List<Group> groups() {
    return groups;
  }

  /**
   * Returns all beads, with their reasons, and what stands alone between them: in order of the
   * source, an addition before the first bead that has a later target sentence.
   *
   * @param standing beads that were decided before the search; no chosen bead has their sentences
   */
  List<Bead> all(
      AnchorLinks anchors,
      ParallelScorer scorer,
      double nullRate,
      List<Bead> standing,
      Steps steps) {
    List<Bead> linked = new ArrayList<>(standing);
    for (int k = 0; k < groups.size(); k++) {
      Group whole = groups.get(k);
      List<CandidateBead> parts = hanging.get(k);
      double confidence = parts.stream().mapToDouble(probabilities::best).max().getAsDouble();
      List<Group> partGroups = parts.stream().map(CandidateBead::group).toList();
      List<Evidence> reasons = scorer.explain(partGroups, whole, nullRate, anchors);
      linked.add(new Bead(whole.sources(), whole.targets(), confidence, reasons));
      steps.at(k + 1L, groups.size());
    }
    return inOrder(linked);
  }

  private List<Bead> inOrder(List<Bead> linked) {
    List<Bead> bySource = new ArrayList<>();
    List<Bead> additions = new ArrayList<>();
    linked.forEach(bead -> (bead.sources().isEmpty() ? additions : bySource).add(bead));
    double[] ofSource = likeliest(together.bitext().source(), probabilities::ofSource);
    for (int source : free(ofSource.length, linked, Bead::sources)) {
      bySource.add(new Bead(List.of(source), List.of(), 1 - ofSource[source], List.of()));
    }
    double[] ofTarget = likeliest(together.bitext().target(), probabilities::ofTarget);
    for (int target : free(ofTarget.length, linked, Bead::targets)) {
      additions.add(new Bead(List.of(), List.of(target), 1 - ofTarget[target], List.of()));
    }
    bySource.sort(Alignment.BY_SOURCE);
    additions.sort(Alignment.BY_SOURCE);
    List<Bead> all = new ArrayList<>();
    int added = 0;
    for (Bead bead : bySource) {
      while (added < additions.size()
          && !bead.targets().isEmpty()
          && additions.get(added).targets().get(0) < bead.targets().get(0)) {
        all.add(additions.get(added++));
      }
      all.add(bead);
    }
    all.addAll(additions.subList(added, additions.size()));
    return all;
  }

  /** Returns for each sentence how likely it is that one of its parts is linked. */
  private static double[] likeliest(SentenceParts side, IntToDoubleFunction linked) {
    double[] likeliest = new double[side.whole().size()];
    for (int part = 0; part < side.parts().size(); part++) {
      int sentence = side.sentence(part);
      likeliest[sentence] = Math.max(likeliest[sentence], linked.applyAsDouble(part));
    }
    return likeliest;
  }

  /** Returns the places of the sentences that stand in none of the beads. */
  private static int[] free(int size, List<Bead> beads, Function<Bead, List<Integer>> side) {
    boolean[] isTaken = new boolean[size];
    beads.forEach(bead -> side.apply(bead).forEach(place -> isTaken[place] = true));
    return IntStream.range(0, size).filter(place -> !isTaken[place]).toArray();
  }
}
