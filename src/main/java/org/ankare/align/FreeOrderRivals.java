package org.ankare.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Rival;
import org.ankare.bitext.Rivals;
import org.ankare.score.ComparableScorer;
import org.ankare.score.Group;

/**
 * What the beads of a comparable alignment have beaten: pairs that have one sentence in common with
 * a bead, and the bead with one sentence more or less. The margin is how much greater the logit of
 * the bead is than that of the pair; or the logit that the one sentence joins, or does not join.
 */
final class FreeOrderRivals implements Rivals {
  /** The logit from which something came into question: a chance of one in a thousand. */
  private static final double LEAST_LOGIT = -Math.log(999);

  private final ComparableScorer scorer;
  private final Function<Group, List<Group>> pairs;
  private final Function<Group, List<Group>> joining;

  /**
   * Makes the rivals of an alignment.
   *
   * @param scorer the scorer of its bitext
   * @param pairs returns the pairs that have one sentence in a group and one outside
   * @param joining returns each sentence that might yet join a group, together with its other side
   */
  FreeOrderRivals(
      ComparableScorer scorer,
      Function<Group, List<Group>> pairs,
      Function<Group, List<Group>> joining) {
    this.scorer = scorer;
    this.pairs = pairs;
    this.joining = joining;
  }

  @Override
  public List<Rival> of(Bead bead) {
    List<Rival> rivals = new ArrayList<>();
    if (bead.isNull()) {
      return rivals;
    }
    Group group = new Group(bead.sources(), bead.targets());
    double logit = scorer.logit(group);
    for (Group pair : pairs.apply(group)) {
      double other = scorer.logit(pair);
      if (other >= LEAST_LOGIT) {
        rivals.add(rival(pair, logit - other));
      }
    }
    for (Group one : joining.apply(group)) {
      double growth = scorer.growth(group, one);
      if (growth >= LEAST_LOGIT) {
        rivals.add(rival(group.with(one), FreeOrderAligner.LEAST_GROWTH - growth));
      }
    }
    for (Group smaller : smaller(group)) {
      double growth = scorer.growth(smaller, joined(group, smaller));
      if (growth >= FreeOrderAligner.LEAST_GROWTH && growth <= -LEAST_LOGIT) {
        rivals.add(rival(smaller, growth - FreeOrderAligner.LEAST_GROWTH));
      }
    }
    rivals.sort(Rival.BEST_FIRST);
    return rivals;
  }

  private static Rival rival(Group group, double margin) {
    return new Rival(group.sources(), group.targets(), margin);
  }

  /** Returns the group without each of its sentences that is not the only one of its side. */
  private static List<Group> smaller(Group group) {
    List<Group> smaller = new ArrayList<>();
    if (group.sources().size() > 1) {
      group
          .sources()
          .forEach(one -> smaller.add(new Group(without(group.sources(), one), group.targets())));
    }
    if (group.targets().size() > 1) {
      group
          .targets()
          .forEach(one -> smaller.add(new Group(group.sources(), without(group.targets(), one))));
    }
    return smaller;
  }

  private static List<Integer> without(List<Integer> places, int one) {
    return places.stream().filter(place -> place != one).toList();
  }

  /** Returns the sentence by which a group is larger, together with its other side. */
  private static Group joined(Group group, Group smaller) {
    return group.targets().equals(smaller.targets())
        ? new Group(rest(group.sources(), smaller.sources()), group.targets())
        : new Group(group.sources(), rest(group.targets(), smaller.targets()));
  }

  private static List<Integer> rest(List<Integer> places, List<Integer> others) {
    return places.stream().filter(place -> !others.contains(place)).toList();
  }
}
