package org.ankare.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntToDoubleFunction;
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
   */
  List<Bead> all(AnchorLinks anchors, ParallelScorer scorer, double nullRate, Steps steps) {
    Alone omissions =
        new Alone(
            together.bitext().source(),
            probabilities::ofSource,
            (sentence, alone) -> new Bead(List.of(sentence), List.of(), alone, List.of()));
    Alone additions =
        new Alone(
            together.bitext().target(),
            probabilities::ofTarget,
            (sentence, alone) -> new Bead(List.of(), List.of(sentence), alone, List.of()));
    groups.forEach(group -> omissions.leaveOut(group.sources()));
    groups.forEach(group -> additions.leaveOut(group.targets()));
    List<Bead> all = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      Group whole = groups.get(k);
      omissions.addUpTo(whole.sources().get(0), all);
      additions.addUpTo(whole.targets().get(0), all);
      List<CandidateBead> parts = hanging.get(k);
      double confidence = parts.stream().mapToDouble(probabilities::best).max().getAsDouble();
      List<Group> partGroups = parts.stream().map(CandidateBead::group).toList();
      List<Evidence> reasons = scorer.explain(partGroups, whole, nullRate, anchors);
      all.add(new Bead(whole.sources(), whole.targets(), confidence, reasons));
      steps.at(k + 1L, groups.size());
    }
    omissions.addUpTo(together.bitext().source().whole().size(), all);
    additions.addUpTo(together.bitext().target().whole().size(), all);
    return all;
  }

  /** The sentences of one side that no bead links, from the first to the last. */
  private static final class Alone {
    private final boolean[] isLinked;
    private final double[] likeliest;
    private final BiFunction<Integer, Double, Bead> bead;
    private int next;

    /**
     * Takes all sentences for alone.
     *
     * @param linked returns the probability that a part is linked
     * @param bead makes the null bead of a sentence and its confidence
     */
    Alone(SentenceParts side, IntToDoubleFunction linked, BiFunction<Integer, Double, Bead> bead) {
      this.bead = bead;
      isLinked = new boolean[side.whole().size()];
      likeliest = new double[side.whole().size()];
      for (int part = 0; part < side.parts().size(); part++) {
        int sentence = side.sentence(part);
        likeliest[sentence] = Math.max(likeliest[sentence], linked.applyAsDouble(part));
      }
    }

    void leaveOut(List<Integer> sentences) {
      sentences.forEach(sentence -> isLinked[sentence] = true);
    }

    /** Adds those that have not been added yet and stand before a sentence. */
    void addUpTo(int end, List<Bead> all) {
      for (; next < end; next++) {
        if (!isLinked[next]) {
          all.add(bead.apply(next, 1 - likeliest[next]));
        }
      }
    }
  }
}
