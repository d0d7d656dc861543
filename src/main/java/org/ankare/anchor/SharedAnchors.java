package org.ankare.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which sentences of two documents share an anchor. A pair of names, numbers or dates holds for
 * every mention; a pair of quotes for the sentences that they start in.
 */
public final class SharedAnchors {
  private final List<AnchorPair> pairs;
  private final Map<Integer, Set<Integer>> bySource;
  private final Map<Integer, Set<Integer>> byTarget;

  private SharedAnchors(List<Anchor> source, List<Anchor> target, List<AnchorPair> pairs) {
    this.pairs = List.copyOf(pairs);
    this.bySource = bySentence(source, AnchorPair::source);
    this.byTarget = bySentence(target, AnchorPair::target);
  }

  /**
   * Returns the shared anchors of two documents.
   *
   * @param source all anchors of the Swedish document
   * @param target all anchors of the English document
   * @param pairs what {@link AnchorMatcher} made of them
   */
  public static SharedAnchors of(List<Anchor> source, List<Anchor> target, List<AnchorPair> pairs) {
    return new SharedAnchors(source, target, pairs);
  }

  /**
   * Returns what two sentences share, in order of the pairs; takes time in proportion to the
   * anchors of the first.
   *
   * @param source the number of a Swedish sentence
   * @param target the number of an English sentence
   */
  public List<AnchorPair> between(int source, int target) {
    Set<Integer> here = bySource.getOrDefault(source, Set.of());
    Set<Integer> there = byTarget.getOrDefault(target, Set.of());
    List<AnchorPair> shared = new ArrayList<>();
    for (int pair : here) {
      if (there.contains(pair)) {
        shared.add(pairs.get(pair));
      }
    }
    return shared;
  }

  private Map<Integer, Set<Integer>> bySentence(
      List<Anchor> anchors, Function<AnchorPair, Anchor> side) {
    Map<String, List<Integer>> byMeaning = new HashMap<>();
    Map<Integer, Set<Integer>> bySentence = new TreeMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Anchor anchor = side.apply(pairs.get(i));
      byMeaning.computeIfAbsent(meaning(anchor), unseen -> new ArrayList<>(1)).add(i);
      bySentence.computeIfAbsent(anchor.sentence(), unseen -> new TreeSet<>()).add(i);
    }
    for (Anchor anchor : anchors) {
      List<Integer> found = byMeaning.get(meaning(anchor));
      if (found != null && anchor.kind() != AnchorKind.QUOTE) {
        bySentence.computeIfAbsent(anchor.sentence(), unseen -> new TreeSet<>()).add(found.get(0));
      }
    }
    return bySentence;
  }

  private static String meaning(Anchor anchor) {
    return (anchor.kind().isName() ? "name" : anchor.kind().label()) + ":" + anchor.normal();
  }
}
