package org.ankare.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds pairs of parts that share rare words, within a rectangle of the grid, by an inverted index:
 * which target parts have each word. It finds the few that may say what a source part says without
 * scoring them all. Not for more than one thread.
 */
final class Postings {
  /** How many links a part has at most. */
  private static final int LINKS = 3;

  /** After so many places of words no commoner word is looked at. */
  private static final int BUDGET = 300;

  private static final Comparator<SentenceLink> HEAVIEST_FIRST =
      Comparator.comparingDouble((SentenceLink link) -> -link.weight())
          .thenComparingInt(SentenceLink::target);

  /** A link so far off the diagonal, as a share of the target parts, counts half. */
  private static final double FAR_SHARE = 0.01;

  private final Coverage.Sides sides;
  private final WordMatches matches;
  private final Gains gains;
  private final int[] counts;
  private final int[] firsts;
  private int[] nexts = new int[64];
  private int[] places = new int[64];
  private final double[] worths;
  private Rectangle opened = new Rectangle(0, 0, 0, 0);
  private int common;
  private int budget;

  Postings(Coverage.Sides sides, WordMatches matches, Gains gains) {
    this.sides = sides;
    this.matches = matches;
    this.gains = gains;
    worths = new double[sides.target().sentences()];
    counts = new int[sides.target().types()];
    firsts = new int[counts.length];
    Arrays.fill(firsts, -1);
  }

  /**
   * Returns links of each source part to target parts that answer it, the best few, in order. Takes
   * time in proportion to the words.
   *
   * @param common words that more than so many target parts of the rectangle have are left out
   */
  List<SentenceLink> links(Rectangle rectangle, int common) {
    open(rectangle, common, BUDGET);
    List<SentenceLink> links = new ArrayList<>();
    for (int source = rectangle.sourceFrom(); source < rectangle.sourceTo(); source++) {
      links.addAll(best(source, LINKS, nearestFirst(source)));
    }
    close();
    return links;
  }

  /** Indexes all target parts, and leaves no word out. */
  void openAll() {
    int sources = sides.source().sentences();
    int targets = sides.target().sentences();
    open(new Rectangle(0, sources, 0, targets), targets, Integer.MAX_VALUE);
  }

  private void open(Rectangle rectangle, int mostCommon, int mostSeen) {
    opened = rectangle;
    common = mostCommon;
    budget = mostSeen;
    fill(rectangle);
  }

  private void close() {
    for (int target = opened.targetFrom(); target < opened.targetTo(); target++) {
      for (int word : sides.target().words(target)) {
        counts[word] = 0;
        firsts[word] = -1;
      }
    }
  }

  private void fill(Rectangle rectangle) {
    int count = 0;
    for (int target = rectangle.targetTo() - 1; target >= rectangle.targetFrom(); target--) {
      for (int word : sides.target().words(target)) {
        if (count == nexts.length) {
          nexts = Arrays.copyOf(nexts, count * 2);
          places = Arrays.copyOf(places, count * 2);
        }
        counts[word]++;
        nexts[count] = firsts[word];
        places[count] = target;
        firsts[word] = count++;
      }
    }
  }

  /** Returns links to the target parts that answer a source part most, in order of text. */
  List<SentenceLink> answering(int source, int most) {
    return best(source, most, HEAVIEST_FIRST);
  }

  private List<SentenceLink> best(int source, int most, Comparator<SentenceLink> order) {
    List<Integer> touched = new ArrayList<>();
    int seen = 0;
    for (int above = 0, limit = 1; above < common && seen < budget; above = limit) {
      limit = (int) Math.min(common, 2L * limit);
      seen += touch(source, above, limit, touched);
    }
    PriorityQueue<SentenceLink> worstFirst = new PriorityQueue<>(order.reversed());
    for (int target : touched) {
      worstFirst.add(new SentenceLink(source, target, worths[target]));
      worths[target] = 0;
      if (worstFirst.size() > most) {
        worstFirst.remove();
      }
    }
    return worstFirst.stream().sorted(Comparator.comparingInt(SentenceLink::target)).toList();
  }

  /**
   * Adds up what words are worth that more than {@code above}, and at most {@code limit}, parts
   * have, and returns how many places that was; it ends when they alone spend the budget.
   */
  private int touch(int source, int above, int limit, List<Integer> touched) {
    int seen = 0;
    for (int word : sides.source().words(source)) {
      for (int match = matches.start(word); match < matches.end(word); match++) {
        int answer = matches.target(match);
        if (counts[answer] > above && counts[answer] <= limit && seen < budget) {
          seen += counts[answer];
          add(word, match, touched);
        }
      }
    }
    return seen;
  }

  private void add(int word, int match, List<Integer> touched) {
    int answer = matches.target(match);
    int grade = matches.grade(match);
    double worth = gains.worth(0, word, grade) + gains.worth(1, answer, grade);
    for (int at = firsts[answer]; at >= 0; at = nexts[at]) {
      if (worths[places[at]] == 0) {
        touched.add(places[at]);
      }
      worths[places[at]] += Math.max(1e-9, worth);
    }
  }

  /**
   * The heaviest first, but a link far off the diagonal has to be heavier: in a text that says
   * things twice it leads to another place.
   */
  private Comparator<SentenceLink> nearestFirst(int source) {
    double diagonal = opened.diagonalAt(source);
    double unit = 1 + FAR_SHARE * (opened.targetTo() - opened.targetFrom());
    return Comparator.comparingDouble(
            (SentenceLink link) -> -link.weight() / (1 + Math.abs(link.target() - diagonal) / unit))
        .thenComparingInt(SentenceLink::target);
  }
}
