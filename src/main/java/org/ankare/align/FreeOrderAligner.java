package org.ankare.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.DecidedBeads;
import org.ankare.score.ComparableScorer;
import org.ankare.score.Group;
import org.ankare.text.Progress;
import org.ankare.text.StageParts;
import org.ankare.text.Steps;

/**
 * Aligns texts that are on the same matter but are no translations: beads in any order, most
 * sentences left alone. The best pair of sentences is linked first, then the best of those still
 * free (competitive linking, Melamed 2000); then beads take in free sentences that answer what they
 * leave unanswered, neighbours or not.
 */
public final class FreeOrderAligner implements Aligner {
  /** The logit from which a pair is linked; the confidence says how sure it is. */
  private static final double LEAST_LINK = -1;

  /** The logit from which a sentence joins a bead. */
  static final double LEAST_GROWTH = 0;

  /** How far from a bead a sentence may stand that joins it. */
  private static final int REACH = 4;

  /** How many sentences a bead may grow to. */
  private static final int LARGEST = 6;

  /** How much of the time it takes to find the links; the rest lets beads grow. */
  private static final double LINKING = 0.97;

  private static final Progress.Stage ALIGNING =
      new Progress.Stage("aligning in any order", "sentences");

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble((Link link) -> -link.logit())
          .thenComparingInt(Link::source)
          .thenComparingInt(Link::target);

  private final Bitext bitext;
  private final ComparableScorer scorer;
  private final Set<Integer> idleSources;
  private final Set<Integer> idleTargets;
  private final DecidedBeads decided;
  private final Set<Group> apart = new HashSet<>();

  /**
   * Makes an aligner that leaves some sentences alone.
   *
   * @param scorer the scorer of that bitext
   * @param idleSources places of source sentences that are no part of the text
   * @param idleTargets places of such target sentences
   * @param decided what is kept to
   */
  public FreeOrderAligner(
      Bitext bitext,
      ComparableScorer scorer,
      Set<Integer> idleSources,
      Set<Integer> idleTargets,
      DecidedBeads decided) {
    this.bitext = bitext;
    this.scorer = scorer;
    this.idleSources = Set.copyOf(idleSources);
    this.idleTargets = Set.copyOf(idleTargets);
    this.decided = decided;
    for (Bead bead : decided.apart()) {
      for (int source : bead.sources()) {
        bead.targets().forEach(target -> apart.add(Group.of(source, target)));
      }
    }
  }

  @Override
  public Outcome search(Progress progress) {
    StageParts parts = StageParts.begin(progress, ALIGNING, bitext.source().size());
    Choice choice = new Choice();
    for (Link link : links(choice, parts.part(0, LINKING))) {
      choice.open(link);
    }
    Steps steps = parts.part(LINKING, 1);
    for (int bead = 0; bead < choice.groups.size(); bead++) {
      grow(choice, bead);
      steps.at(bead + 1L, choice.groups.size());
    }
    return new Outcome(
        new Alignment(bitext, choice.beads()),
        new FreeOrderRivals(scorer, this::pairs, choice::joining));
  }

  /** Returns the pairs worth scoring that have one sentence in a group and one outside. */
  private List<Group> pairs(Group group) {
    List<Group> pairs = new ArrayList<>();
    for (int source = 0; source < bitext.source().size(); source++) {
      if (idleSources.contains(source)) {
        continue;
      }
      boolean isOwn = group.sources().contains(source);
      for (int target : scorer.answering(source)) {
        if (isOwn != group.targets().contains(target) && !idleTargets.contains(target)) {
          pairs.add(Group.of(source, target));
        }
      }
    }
    return pairs;
  }

  private List<Link> links(Choice choice, Steps steps) {
    List<Link> links = new ArrayList<>();
    for (int source = 0; source < bitext.source().size(); source++) {
      for (int target : scorer.answering(source)) {
        if (apart.contains(Group.of(source, target))) {
          continue;
        }
        double logit = scorer.logit(Group.of(source, target));
        choice.weigh(source, target, logit);
        if (logit >= LEAST_LINK) {
          links.add(new Link(source, target, logit));
        }
      }
      steps.at(source + 1L, bitext.source().size());
    }
    links.sort(BEST_FIRST);
    return links;
  }

  private boolean isApart(Group group) {
    return group.sources().stream()
        .anyMatch(
            source ->
                group.targets().stream()
                    .anyMatch(target -> apart.contains(Group.of(source, target))));
  }

  /** Lets the sentence that fits best join, as long as one fits. */
  private void grow(Choice choice, int bead) {
    while (true) {
      Group best = null;
      double bestLogit = LEAST_GROWTH;
      Group group = choice.groups.get(bead);
      for (Group joining : choice.joining(group)) {
        double logit = scorer.growth(group, joining);
        if (logit > bestLogit) {
          best = joining;
          bestLogit = logit;
        }
      }
      if (best == null) {
        return;
      }
      choice.join(bead, best);
    }
  }

  private record Link(int source, int target, double logit) {}

  /** The beads so far, and which sentences are free. */
  private final class Choice {
    private final boolean[] isSourceTaken;
    private final boolean[] isTargetTaken;
    private final double[] bestOfSource;
    private final double[] bestOfTarget;
    private final List<Group> groups = new ArrayList<>();

    Choice() {
      bestOfSource = new double[bitext.source().size()];
      bestOfTarget = new double[bitext.target().size()];
      Arrays.fill(bestOfSource, Double.NEGATIVE_INFINITY);
      Arrays.fill(bestOfTarget, Double.NEGATIVE_INFINITY);
      isSourceTaken = new boolean[bitext.source().size()];
      isTargetTaken = new boolean[bitext.target().size()];
      idleSources.forEach(source -> isSourceTaken[source] = true);
      idleTargets.forEach(target -> isTargetTaken[target] = true);
      decided.heldSources().forEach(source -> isSourceTaken[source] = true);
      decided.heldTargets().forEach(target -> isTargetTaken[target] = true);
    }

    /** Remembers how well each sentence could be linked at best. */
    void weigh(int source, int target, double logit) {
      bestOfSource[source] = Math.max(bestOfSource[source], logit);
      bestOfTarget[target] = Math.max(bestOfTarget[target], logit);
    }

    void open(Link link) {
      if (!isSourceTaken[link.source()] && !isTargetTaken[link.target()]) {
        isSourceTaken[link.source()] = true;
        isTargetTaken[link.target()] = true;
        groups.add(Group.of(link.source(), link.target()));
      }
    }

    /** Returns each free sentence near the bead together with the bead's other side. */
    List<Group> joining(Group group) {
      List<Group> joining = new ArrayList<>();
      if (group.sources().size() + group.targets().size() >= LARGEST) {
        return joining;
      }
      for (int source : near(group.sources(), isSourceTaken)) {
        joining.add(new Group(List.of(source), group.targets()));
      }
      for (int target : near(group.targets(), isTargetTaken)) {
        joining.add(new Group(group.sources(), List.of(target)));
      }
      if (!apart.isEmpty()) {
        joining.removeIf(FreeOrderAligner.this::isApart);
      }
      return joining;
    }

    private List<Integer> near(List<Integer> places, boolean[] isTaken) {
      List<Integer> near = new ArrayList<>();
      int last = Math.min(isTaken.length - 1, places.get(places.size() - 1) + REACH);
      for (int place = Math.max(0, places.get(0) - REACH); place <= last; place++) {
        if (!isTaken[place]) {
          near.add(place);
        }
      }
      return near;
    }

    void join(int bead, Group joining) {
      groups.set(bead, groups.get(bead).with(joining));
      joining.sources().forEach(source -> isSourceTaken[source] = true);
      joining.targets().forEach(target -> isTargetTaken[target] = true);
    }

    List<Bead> beads() {
      List<Bead> beads = new ArrayList<>(decided.standing());
      for (Group group : groups) {
        double confidence = ComparableScorer.probability(scorer.logit(group));
        beads.add(new Bead(group.sources(), group.targets(), confidence, scorer.explain(group)));
      }
      for (int source : alone(isSourceTaken, idleSources, decided.heldSources())) {
        double alone = alone(idleSources.contains(source), bestOfSource[source]);
        beads.add(new Bead(List.of(source), List.of(), alone, List.of()));
      }
      for (int target : alone(isTargetTaken, idleTargets, decided.heldTargets())) {
        double alone = alone(idleTargets.contains(target), bestOfTarget[target]);
        beads.add(new Bead(List.of(), List.of(target), alone, List.of()));
      }
      beads.sort(Alignment.BY_SOURCE);
      return beads;
    }

    /** Returns the places of sentences that no bead took. */
    private static int[] alone(boolean[] isTaken, Set<Integer> idle, Set<Integer> held) {
      return IntStream.range(0, isTaken.length)
          .filter(place -> !held.contains(place) && (!isTaken[place] || idle.contains(place)))
          .toArray();
    }

    private static double alone(boolean isIdle, double bestLogit) {
      return isIdle ? 1 : 1 - ComparableScorer.probability(bestLogit);
    }
  }
}
