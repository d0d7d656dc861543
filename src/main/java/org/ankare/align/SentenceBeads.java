package org.ankare.align;

import java.util.ArrayList;
import java.util.List;
import org.ankare.bitext.Bead;
import org.ankare.bitext.PartedBitext;
import org.ankare.score.AnchorLinks;
import org.ankare.score.Group;
import org.ankare.score.ParallelScorer;
import org.ankare.text.SentenceParts;

/** Makes beads of sentences out of chosen beads of their parts. */
final class SentenceBeads {
  private final HangingBeads together;
  private final PartedBitext bitext;
  private final LinkProbabilities probabilities;
  private final List<List<CandidateBead>> hanging;
  private final List<Bead> beads = new ArrayList<>();

  SentenceBeads(HangingBeads together, List<CandidateBead> chosen, List<CandidateBead> candidates) {
    this.together = together;
    bitext = together.bitext();
    probabilities = new LinkProbabilities(candidates);
    hanging = together.together(chosen);
  }

  /** Returns the sentences of each bead that has both sides, in order. */
  List<Group> groups() {
    return hanging.stream().map(together::sentences).toList();
  }

  /** Finds the reasons of the beads. */
  void explain(AnchorLinks anchors, ParallelScorer scorer, double nullRate) {
    for (List<CandidateBead> parts : hanging) {
      Group whole = together.sentences(parts);
      double confidence = parts.stream().mapToDouble(probabilities::best).max().getAsDouble();
      List<Group> groups = parts.stream().map(CandidateBead::group).toList();
      beads.add(
          new Bead(
              whole.sources(),
              whole.targets(),
              confidence,
              scorer.explain(groups, whole, nullRate, anchors)));
    }
  }

  /**
   * Returns all beads with what stands alone between them: in order of the source, an addition
   * before the first bead that has a later target sentence.
   */
  List<Bead> all() {
    boolean[] isSourceLinked = new boolean[bitext.source().whole().size()];
    boolean[] isTargetLinked = new boolean[bitext.target().whole().size()];
    for (Bead bead : beads) {
      bead.sources().forEach(sentence -> isSourceLinked[sentence] = true);
      bead.targets().forEach(sentence -> isTargetLinked[sentence] = true);
    }
    double[] ofSource = likeliest(bitext.source(), true);
    double[] ofTarget = likeliest(bitext.target(), false);
    List<Bead> all = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (Bead bead : beads) {
      source = addOmissions(all, source, bead.sources().get(0), isSourceLinked, ofSource);
      target = addAdditions(all, target, bead.targets().get(0), isTargetLinked, ofTarget);
      all.add(bead);
    }
    addOmissions(all, source, isSourceLinked.length, isSourceLinked, ofSource);
    addAdditions(all, target, isTargetLinked.length, isTargetLinked, ofTarget);
    return all;
  }

  /** Returns for each sentence the probability that its surest part is linked. */
  private double[] likeliest(SentenceParts side, boolean isSource) {
    double[] likeliest = new double[side.whole().size()];
    for (int part = 0; part < side.parts().size(); part++) {
      double linked = isSource ? probabilities.ofSource(part) : probabilities.ofTarget(part);
      int sentence = side.sentence(part);
      likeliest[sentence] = Math.max(likeliest[sentence], linked);
    }
    return likeliest;
  }

  private static int addOmissions(
      List<Bead> all, int from, int to, boolean[] isLinked, double[] linked) {
    for (int sentence = from; sentence < to; sentence++) {
      if (!isLinked[sentence]) {
        all.add(new Bead(List.of(sentence), List.of(), 1 - linked[sentence], List.of()));
      }
    }
    return Math.max(from, to);
  }

  private static int addAdditions(
      List<Bead> all, int from, int to, boolean[] isLinked, double[] linked) {
    for (int sentence = from; sentence < to; sentence++) {
      if (!isLinked[sentence]) {
        all.add(new Bead(List.of(), List.of(sentence), 1 - linked[sentence], List.of()));
      }
    }
    return Math.max(from, to);
  }
}
