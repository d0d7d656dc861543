package org.ankare.anchor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the marks of a passage, innermost first, in linear time. An unbalanced mark is left over
 * and never reaches beyond its passage.
 */
final class MarkPairing {
  private final List<QuoteMark[]> pairs = new ArrayList<>();
  private final List<QuoteMark> unclosed = new ArrayList<>();
  private final List<QuoteMark> unopened = new ArrayList<>();
  private final Deque<QuoteMark> open = new ArrayDeque<>();
  private final Map<Character, Integer> openOfFamily = new HashMap<>();

  MarkPairing(List<QuoteMark> marks) {
    marks.forEach(this::take);
    unclosed.addAll(open);
  }

  /** Pairs of opening and closing marks, in the order in which they close. */
  List<QuoteMark[]> pairs() {
    return pairs;
  }

  /** Opening marks that nothing closes. */
  List<QuoteMark> unclosed() {
    return unclosed;
  }

  /** Closing marks that nothing opened. */
  List<QuoteMark> unopened() {
    return unopened;
  }

  private void take(QuoteMark mark) {
    boolean canClose = mark.closes() && openOfFamily.getOrDefault(mark.family(), 0) > 0;
    if (canClose && !isShielded(mark)) {
      close(mark);
    } else if (mark.opens()) {
      open.push(mark);
      openOfFamily.merge(mark.family(), 1, Integer::sum);
    } else if (mark.family() != '\'') {
      unopened.add(mark);
    }
  }

  /** A single mark inside open double ones is an apostrophe unless it closes what is nearest. */
  private boolean isShielded(QuoteMark mark) {
    return mark.family() == '\'' && open.peek().family() != '\'';
  }

  private void close(QuoteMark mark) {
    QuoteMark opening = open.pop();
    while (opening.family() != mark.family()) {
      forget(opening);
      opening = open.pop();
    }
    openOfFamily.merge(opening.family(), -1, Integer::sum);
    pairs.add(new QuoteMark[] {opening, mark});
  }

  private void forget(QuoteMark mark) {
    openOfFamily.merge(mark.family(), -1, Integer::sum);
    unclosed.add(mark);
  }
}
