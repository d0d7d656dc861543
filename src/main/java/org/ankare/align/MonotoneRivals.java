package org.ankare.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Rival;
import org.ankare.bitext.Rivals;
import org.ankare.score.Group;
import org.ankare.score.LatticeCosts;
import org.ankare.text.SentenceParts;

/**
 * What the beads of a monotone alignment have beaten. A bead of sentences is a set of beads of
 * parts, and as likely as that all of these stand, over all alignments. A rival is what would come
 * of a candidate that was not chosen: it puts out the chosen beads that it cannot stand beside, and
 * hangs together with others. One more rival is that all parts of the sentences stand alone.
 *
 * <p>The margin compares the probability that the bead stands and the rival does not with that of
 * the rival.
 */
final class MonotoneRivals implements Rivals {
  private final HangingBeads together;
  private final LatticeCosts costs;
  private final double logSum;
  private final List<CandidateBead> candidates;
  private final List<CandidateBead> chosen;

  /**
   * Makes the rivals of the beads that were chosen.
   *
   * @param logSum the logarithm of the summed weight of all alignments by the costs
   * @param candidates all beads that are not too unlikely by the costs
   * @param chosen some of them, in order
   */
  MonotoneRivals(
      HangingBeads together,
      LatticeCosts costs,
      double logSum,
      List<CandidateBead> candidates,
      List<CandidateBead> chosen) {
    this.together = together;
    this.costs = costs;
    this.logSum = logSum;
    this.candidates = candidates;
    this.chosen = chosen;
  }

  @Override
  public List<Rival> of(Bead bead) {
    if (bead.isNull()) {
      return List.of();
    }
    Group sentences = new Group(bead.sources(), bead.targets());
    List<CandidateBead> own = own(sentences);
    if (own.isEmpty()) {
      return List.of(); // It was decided before the search, and has beaten nothing.
    }
    Standing standing = new Standing(probability(own), true);
    Map<Group, Standing> others = new HashMap<>();
    for (CandidateBead candidate : candidates) {
      if (sharesSentence(candidate, sentences)) {
        List<CandidateBead> parts = hangingOn(candidate);
        Standing other = new Standing(probability(parts), parts.containsAll(own));
        others.merge(together.sentences(parts), other, Standing::likelier);
      }
    }
    // The same sentences may be linked by other parts.
    standing = standing.likelier(others.getOrDefault(sentences, standing));
    others.remove(sentences);
    List<Rival> rivals = new ArrayList<>();
    double likely = standing.probability();
    others.forEach(
        (group, other) -> {
          if (other.probability() > Posteriors.LEAST) {
            rivals.add(new Rival(group.sources(), group.targets(), other.margin(likely)));
          }
        });
    double alone = probability(alone(sentences));
    if (alone > Posteriors.LEAST) {
      rivals.add(new Rival(List.of(), List.of(), new Standing(alone, false).margin(likely)));
    }
    rivals.sort(Rival.BEST_FIRST);
    return rivals;
  }

  private List<CandidateBead> own(Group sentences) {
    return together.together(chosen).stream()
        .filter(beads -> together.sentences(beads).equals(sentences))
        .findFirst()
        .orElse(List.of());
  }

  private boolean sharesSentence(CandidateBead candidate, Group sentences) {
    Group own = together.sentences(List.of(candidate));
    return !Collections.disjoint(own.sources(), sentences.sources())
        || !Collections.disjoint(own.targets(), sentences.targets());
  }

  /** Returns the beads that would hang together with a candidate if it stood, and itself. */
  private List<CandidateBead> hangingOn(CandidateBead candidate) {
    List<CandidateBead> beads = new ArrayList<>(chosen);
    beads.removeIf(other -> !isBefore(candidate, other) && !isBefore(other, candidate));
    beads.add(candidate);
    beads.sort(Comparator.comparingInt(CandidateBead::source));
    return together.together(beads).stream()
        .filter(hanging -> hanging.contains(candidate))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isBefore(CandidateBead first, CandidateBead second) {
    return first.sourceEnd() <= second.source() && first.targetEnd() <= second.target();
  }

  /** Returns how likely it is that all of some beads stand. */
  private double probability(List<CandidateBead> beads) {
    return beads.size() == 1
        ? beads.get(0).probability()
        : probability(HeldParts.standing(beads, costs.band().sources(), costs.band().targets()));
  }

  private double probability(Constraints constraints) {
    return Math.min(1, Math.exp(new Posteriors(costs, constraints).logSum() - logSum));
  }

  private Constraints alone(Group sentences) {
    SentenceParts source = together.bitext().source();
    SentenceParts target = together.bitext().target();
    return HeldParts.alone(
        parts(source, sentences.sources()),
        parts(target, sentences.targets()),
        source.parts().size(),
        target.parts().size());
  }

  private static List<Integer> parts(SentenceParts side, List<Integer> sentences) {
    return IntStream.range(0, side.parts().size())
        .filter(part -> sentences.contains(side.sentence(part)))
        .boxed()
        .toList();
  }

  /**
   * How a rival stands.
   *
   * @param probability how likely it is, 0 to 1
   * @param hasBead whether the parts of the bead itself are among its own
   */
  private record Standing(double probability, boolean hasBead) {
    Standing likelier(Standing other) {
      return other.probability > probability ? other : this;
    }

    /**
     * Returns by how many nats a bead of some probability is likelier than this; one that is hardly
     * likely at all counts as just likely enough to be told.
     */
    double margin(double bead) {
      double without = hasBead ? bead - probability : bead;
      return Math.log(Math.max(Posteriors.LEAST, without) / probability);
    }
  }
}
