package org.ankare.score;

import java.util.Arrays;

/**
 * The words of a bead, each paired with at most one of the other side: the best pairs first, and of
 * equally good ones those that stand most nearly at the same place (competitive linking, Melamed
 * 2000). A word that lost its answer to another is told apart from one that has none: a sentence
 * too many in a bead finds all its answers taken.
 *
 * <p>One object serves many beads one after the other. Not for more than one thread.
 */
final class PairedWords {
  /** The state of a word whose answer another word of its own part took. */
  static final int TAKEN_HERE = Grade.COUNT;

  /** The state of a word whose answer a word of another part took. */
  static final int TAKEN_ELSEWHERE = Grade.COUNT + 1;

  /** How many states there are: first the grades of answers, then the two above. */
  static final int STATES = Grade.COUNT + 2;

  private static final int PLACE_BITS = 22;
  private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
  private static final int DISTANCE_SHIFT = 2 * PLACE_BITS;
  private static final int GRADE_SHIFT = 56;
  private static final int FARTHEST = (1 << (GRADE_SHIFT - DISTANCE_SHIFT)) - 1;

  /** Steps of distance to a word. */
  private static final int STEPS = 4;

  private final Coverage.Sides sides;
  private final WordMatches matches;
  private final Line source = new Line();
  private final Line target = new Line();
  private final int[] firsts;
  private int[] nexts = new int[64];
  private long[] pairs = new long[256];
  private int count;

  PairedWords(Coverage.Sides sides, WordMatches matches) {
    this.sides = sides;
    this.matches = matches;
    firsts = new int[sides.target().types()];
    Arrays.fill(firsts, -1);
  }

  /** Pairs the words of a bead. */
  void pair(int from, int sources, int targetFrom, int targets) {
    source.fill(sides.source(), from, sources);
    target.fill(sides.target(), targetFrom, targets);
    collect();
    Arrays.sort(pairs, 0, count);
    for (int k = 0; k < count; k++) {
      int i = sourceOf(pairs[k]);
      int j = targetOf(pairs[k]);
      source.meet(i, pairs[k]);
      target.meet(j, pairs[k]);
      if (source.isFree(i) && target.isFree(j)) {
        int grade = Grade.COUNT - 1 - (int) (pairs[k] >>> GRADE_SHIFT);
        source.take(i, j, grade);
        target.take(j, i, grade);
      }
    }
    for (int i = 0; i < source.count; i++) {
      if (source.isFree(i) && source.best[i] >= 0) {
        source.lose(i, target.partners[targetOf(source.best[i])]);
      }
    }
    for (int j = 0; j < target.count; j++) {
      if (target.isFree(j) && target.best[j] >= 0) {
        target.lose(j, source.partners[sourceOf(target.best[j])]);
      }
    }
  }

  /** Lists all pairs, each as a number that sorts the better ones first. */
  private void collect() {
    if (nexts.length < target.count) {
      nexts = new int[target.count * 2];
    }
    for (int j = target.count - 1; j >= 0; j--) {
      nexts[j] = firsts[target.words[j]];
      firsts[target.words[j]] = j;
    }
    count = 0;
    double scale = target.count / (double) Math.max(1, source.count);
    for (int i = 0; i < source.count; i++) {
      int word = source.words[i];
      for (int match = matches.start(word); match < matches.end(word); match++) {
        int grade = matches.grade(match);
        for (int j = firsts[matches.target(match)]; j >= 0; j = nexts[j]) {
          add(grade, Math.abs(i * scale - j), i, j);
        }
      }
    }
    for (int j = 0; j < target.count; j++) {
      firsts[target.words[j]] = -1;
    }
  }

  private void add(int grade, double distance, int i, int j) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, count * 2);
    }
    long steps = Math.min(FARTHEST, Math.round(distance * STEPS));
    pairs[count++] =
        (long) (Grade.COUNT - 1 - grade) << GRADE_SHIFT
            | steps << DISTANCE_SHIFT
            | (long) i << PLACE_BITS
            | j;
  }

  private static int sourceOf(long pair) {
    return (int) (pair >>> PLACE_BITS & PLACE_MASK);
  }

  private static int targetOf(long pair) {
    return (int) (pair & PLACE_MASK);
  }

  /** Returns the words of a side of the last bead; side 0 is the source. */
  Line line(int side) {
    return side == 0 ? source : target;
  }

  /** The words of one side, in order of text. */
  static final class Line {
    private int[] words = new int[64];
    private int[] parts = new int[64];
    private int[] states = new int[64];
    private int[] partners = new int[64];
    private long[] best = new long[64];
    private int count;

    private void fill(SideWords side, int from, int size) {
      count = 0;
      for (int part = from; part < from + size; part++) {
        int[] tokens = side.tokens(part);
        ensure(count + tokens.length);
        System.arraycopy(tokens, 0, words, count, tokens.length);
        Arrays.fill(parts, count, count + tokens.length, part);
        count += tokens.length;
      }
      Arrays.fill(states, 0, count, 0);
      Arrays.fill(partners, 0, count, -1);
      Arrays.fill(best, 0, count, -1);
    }

    private void ensure(int size) {
      if (size > words.length) {
        words = Arrays.copyOf(words, size * 2);
        parts = Arrays.copyOf(parts, size * 2);
        states = new int[size * 2];
        partners = new int[size * 2];
        best = new long[size * 2];
      }
    }

    /** Remembers the best pair of a word, which comes first. */
    private void meet(int at, long pair) {
      best[at] = best[at] < 0 ? pair : best[at];
    }

    private boolean isFree(int at) {
      return partners[at] < 0;
    }

    private void take(int at, int partner, int grade) {
      partners[at] = partner;
      states[at] = grade;
    }

    private void lose(int at, int taker) {
      states[at] = parts[taker] == parts[at] ? TAKEN_HERE : TAKEN_ELSEWHERE;
    }

    /** Returns how many words there are. */
    int count() {
      return count;
    }

    /** Returns the number of a word on its side. */
    int word(int at) {
      return words[at];
    }

    /** Returns the part that a word stands in. */
    int part(int at) {
      return parts[at];
    }

    /** Returns the ordinal of the {@link Grade} of a word's answer, or one of the states above. */
    int state(int at) {
      return states[at];
    }

    /** Returns the place of a word's answer on the other side, below 0 if it has none. */
    int partner(int at) {
      return partners[at];
    }
  }
}
