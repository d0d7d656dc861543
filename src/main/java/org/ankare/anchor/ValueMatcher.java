package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs numbers and dates of equal or near value, one to one: the most telling first, and of those
 * that are alike the ones in the likest company, then in order of text.
 */
final class ValueMatcher {
  /** Of many targets that a value could pair with, as many are looked at. */
  private static final int MOST_CANDIDATES = 12;

  private static final double NEAR = 0.8;
  private static final double COMPANY = 0.6;
  private static final double ENOUGH_COMPANY = 2;
  private static final double ALONE = 0.7;
  private static final double LEAST = 0.2;
  private static final int MOST_COMPANY = 40;
  private static final double TELLING_COMPANY = 0.5;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.confidence())
          .thenComparingDouble(Candidate::apart)
          .thenComparing(Candidate::source)
          .thenComparing(Candidate::target);

  private final Map<String, String> translated = new HashMap<>();

  /** Makes a matcher that knows which names are the same. */
  ValueMatcher(List<AnchorPair> names) {
    names.forEach(pair -> translated.put(pair.source().normal(), pair.target().normal()));
  }

  List<AnchorPair> match(List<Anchor> source, List<Anchor> target) {
    List<Anchor> ours = values(source);
    List<Anchor> theirs = values(target);
    Map<Integer, Set<String>> company = company(source, translated);
    Map<Integer, Set<String>> theirCompany = company(target, Map.of());
    Map<String, List<Integer>> drawers = drawers(theirs);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      double place = (double) i / ours.size() * theirs.size();
      for (int j : candidates(ours.get(i), drawers, place)) {
        double confidence = confidence(ours.get(i), theirs.get(j), company, theirCompany);
        if (confidence >= LEAST) {
          candidates.add(new Candidate(i, j, confidence, Math.abs(j - place)));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return oneToOne(candidates, ours, theirs);
  }

  private static List<AnchorPair> oneToOne(
      List<Candidate> candidates, List<Anchor> ours, List<Anchor> theirs) {
    boolean[] taken = new boolean[ours.size()];
    boolean[] theirsTaken = new boolean[theirs.size()];
    List<AnchorPair> pairs = new ArrayList<>();
    for (Candidate best : candidates) {
      if (!taken[best.source()] && !theirsTaken[best.target()]) {
        taken[best.source()] = true;
        theirsTaken[best.target()] = true;
        pairs.add(
            new AnchorPair(ours.get(best.source()), theirs.get(best.target()), best.confidence()));
      }
    }
    return pairs;
  }

  private static List<Anchor> values(List<Anchor> anchors) {
    return anchors.stream().filter(ValueMatcher::isValue).toList();
  }

  private static boolean isValue(Anchor anchor) {
    return anchor.kind() == AnchorKind.NUMBER || anchor.kind() == AnchorKind.DATE;
  }

  private static Map<String, List<Integer>> drawers(List<Anchor> values) {
    Map<String, List<Integer>> drawers = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      for (String key : ValueKeys.of(values.get(i), false)) {
        drawers.computeIfAbsent(key, unseen -> new ArrayList<>()).add(i);
      }
    }
    return drawers;
  }

  /** Returns the values that share a drawer, of each drawer those nearest to a place. */
  private static Set<Integer> candidates(
      Anchor value, Map<String, List<Integer>> drawers, double place) {
    Set<Integer> candidates = new TreeSet<>();
    for (String key : ValueKeys.of(value, true)) {
      List<Integer> drawer = drawers.getOrDefault(key, List.of());
      int low = 0;
      int high = drawer.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (drawer.get(middle) < place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      candidates.addAll(
          drawer.subList(
              Math.max(0, low - MOST_CANDIDATES / 2),
              Math.min(drawer.size(), low + MOST_CANDIDATES / 2)));
    }
    return candidates;
  }

  /** Returns the names and telling values of each sentence, names as the target has them. */
  private static Map<Integer, Set<String>> company(
      List<Anchor> anchors, Map<String, String> translated) {
    Map<Integer, Set<String>> company = new HashMap<>();
    for (Anchor anchor : anchors) {
      Set<String> here = company.computeIfAbsent(anchor.sentence(), unseen -> new HashSet<>());
      if (here.size() >= MOST_COMPANY) {
        continue;
      }
      if (anchor.kind().isName()) {
        here.add("name " + translated.getOrDefault(anchor.normal(), anchor.normal()));
      } else if (isValue(anchor) && Telling.of(anchor) >= TELLING_COMPANY) {
        here.addAll(anchor.bareValues());
      }
    }
    return company;
  }

  private static double confidence(
      Anchor one, Anchor other, Map<Integer, Set<String>> ours, Map<Integer, Set<String>> theirs) {
    ValueRelation relation = ValueRelation.of(one, other);
    if (relation.nearness() == 0) {
      return 0;
    }
    double near =
        relation.kind() == ValueRelation.Kind.EQUAL ? 1 : NEAR * Math.sqrt(relation.nearness());
    double telling = Math.min(Telling.of(one), Telling.of(other)) * near;
    double shared = Math.min(1, shared(one, other, ours, theirs) / ENOUGH_COMPANY);
    return shared == 0 ? telling * ALONE : telling + (1 - telling) * COMPANY * shared * near;
  }

  /** Returns how many names and other values the sentences of two values share. */
  private static int shared(
      Anchor one, Anchor other, Map<Integer, Set<String>> ours, Map<Integer, Set<String>> theirs) {
    List<String> own = one.bareValues();
    Set<String> there = theirs.get(other.sentence());
    int shared = 0;
    for (String neighbour : ours.get(one.sentence())) {
      if (there.contains(neighbour) && !own.contains(neighbour)) {
        shared++;
      }
    }
    return shared;
  }

  /**
   * Two values that may be the same.
   *
   * @param source the place of the Swedish one
   * @param target the place of the English one
   * @param confidence how sure, 0 to 1
   * @param apart how far from each other they stand, in values
   */
  private record Candidate(int source, int target, double confidence, double apart) {}
}
