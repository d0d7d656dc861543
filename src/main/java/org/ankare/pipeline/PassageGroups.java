package org.ankare.pipeline;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ankare.bitext.Bead;

/**
 * Which passages stand in one row; a union-find. A passage joins those that answer it best until
 * the greater part of what is linked of it lies in its row, so that a stray link of a long passage
 * brings nothing together.
 */
final class PassageGroups {
  /** Keeps parts that are equal but for rounding from being told apart. */
  private static final double ROUNDING = 1e-9;

  private final PassageMap passages;
  private final int[] leaders;

  PassageGroups(PassageMap passages) {
    this.passages = passages;
    leaders = IntStream.range(0, passages.size()).toArray();
  }

  /**
   * Brings passages together that have stood alone so far.
   *
   * @param beads the beads that link them, none null
   * @param part how much of what is linked of a passage is to lie in its row, from 0.5 to 1
   */
  void gather(List<Bead> beads, double part) {
    boolean[] isTaken = new boolean[leaders.length];
    for (TreeSet<Integer> group : all()) {
      group.forEach(passage -> isTaken[passage] = group.size() > 1);
    }
    PassageLinks links = new PassageLinks(passages);
    for (Bead bead : beads) {
      if (bead.sources().stream().noneMatch(i -> isTaken[passages.ofSource(i)])
          && bead.targets().stream().noneMatch(j -> isTaken[passages.ofTarget(j)])) {
        links.add(bead);
      }
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int passage = 0; passage < leaders.length; passage++) {
        grows |= grow(passage, links.answers(passage), part);
      }
    }
  }

  /** Joins a passage to what answers most of it, if too little of that lies in its row. */
  private boolean grow(int passage, Map<Integer, Double> answers, double part) {
    double all = 0;
    double inside = 0;
    int best = -1;
    TreeMap<Integer, Double> outside = new TreeMap<>();
    for (Map.Entry<Integer, Double> answer : answers.entrySet()) {
      int leader = leader(answer.getKey());
      all += answer.getValue();
      if (leader == leader(passage)) {
        inside += answer.getValue();
      } else {
        double sum = outside.merge(leader, answer.getValue(), Double::sum);
        best = best < 0 || sum > outside.get(best) ? leader : best;
      }
    }
    if (best < 0 || inside >= (part - ROUNDING) * all) {
      return false;
    }
    join(passage, best);
    return true;
  }

  /**
   * Makes each row an unbroken stretch of both texts, but for boilerplate, and gives the rows one
   * order.
   */
  void straighten() {
    Deque<Stretch> stretches = new ArrayDeque<>();
    for (TreeSet<Integer> group : all()) {
      if (isLinked(group)) {
        Stretch stretch = Stretch.of(group, passages.sourceCount());
        while (!stretches.isEmpty() && !stretches.peek().isBefore(stretch)) {
          stretch = stretch.and(stretches.pop());
        }
        stretches.push(stretch);
      }
    }
    for (Stretch stretch : stretches) {
      IntStream.rangeClosed(stretch.source, stretch.lastSource)
          .filter(passage -> !passages.isBoilerplate(passage))
          .forEach(p -> join(stretch.source, p));
      IntStream.rangeClosed(stretch.target, stretch.lastTarget)
          .filter(passage -> !passages.isBoilerplate(passage))
          .forEach(p -> join(stretch.source, p));
    }
  }

  /** Parts the passages of a row. */
  void part(TreeSet<Integer> group) {
    group.forEach(passage -> leaders[passage] = passage);
  }

  /** Returns all rows, passages alone included, in order of their first passages. */
  Collection<TreeSet<Integer>> all() {
    TreeMap<Integer, TreeSet<Integer>> groups = new TreeMap<>();
    for (int passage = 0; passage < leaders.length; passage++) {
      groups.computeIfAbsent(leader(passage), unseen -> new TreeSet<>()).add(passage);
    }
    return groups.values();
  }

  /** Tells whether a row has passages of both sides. */
  boolean isLinked(TreeSet<Integer> group) {
    return passages.isSource(group.first()) && !passages.isSource(group.last());
  }

  /** Returns the first passage of a passage's row. */
  int leader(int passage) {
    int leader = passage;
    while (leaders[leader] != leader) {
      leader = leaders[leader];
    }
    leaders[passage] = leader;
    return leader;
  }

  private void join(int one, int other) {
    int first = Math.min(leader(one), leader(other));
    leaders[Math.max(leader(one), leader(other))] = first;
  }

  /** The first and the last passages of a row on either side. */
  private record Stretch(int source, int lastSource, int target, int lastTarget) {
    static Stretch of(TreeSet<Integer> group, int sourceCount) {
      return new Stretch(
          group.first(), group.lower(sourceCount), group.ceiling(sourceCount), group.last());
    }

    boolean isBefore(Stretch next) {
      return lastSource < next.source && lastTarget < next.target;
    }

    Stretch and(Stretch other) {
      return new Stretch(
          Math.min(source, other.source),
          Math.max(lastSource, other.lastSource),
          Math.min(target, other.target),
          Math.max(lastTarget, other.lastTarget));
    }
  }
}
