package org.ankare.anchor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs numbers and dates of equal value, the first with the first and so on. */
final class ValueMatcher {
  private static final double TELLING = 0.9;
  private static final double SMALL = 0.5;
  private static final int SHORTEST_TELLING = 2;

  private ValueMatcher() {}

  static List<AnchorPair> match(List<Anchor> source, List<Anchor> target) {
    Map<String, Deque<Anchor>> free = new HashMap<>();
    for (Anchor anchor : target) {
      if (isValue(anchor)) {
        free.computeIfAbsent(key(anchor), unseen -> new ArrayDeque<>()).add(anchor);
      }
    }
    List<AnchorPair> pairs = new ArrayList<>();
    for (Anchor anchor : source) {
      Deque<Anchor> equal = isValue(anchor) ? free.get(key(anchor)) : null;
      if (equal != null && !equal.isEmpty()) {
        boolean telling = anchor.normal().length() > SHORTEST_TELLING;
        pairs.add(new AnchorPair(anchor, equal.poll(), telling ? TELLING : SMALL));
      }
    }
    return pairs;
  }

  private static boolean isValue(Anchor anchor) {
    return anchor.kind() == AnchorKind.NUMBER || anchor.kind() == AnchorKind.DATE;
  }

  private static String key(Anchor anchor) {
    return anchor.kind().label() + anchor.normal();
  }
}
