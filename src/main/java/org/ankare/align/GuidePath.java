package org.ankare.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.ankare.bitext.PartedBitext;
import org.ankare.score.Band;
import org.ankare.score.ParallelScorer;
import org.ankare.score.Rectangle;
import org.ankare.score.SentenceLink;

/**
 * Finds where in the grid to search, from coarse to fine. A small grid is searched whole. In a
 * larger one, the heaviest chain of pairs of parts in order that share rare words is laid first;
 * then, in each of its gaps, that of pairs that share words which are rare there, and so on. Only
 * what lies near the chain is searched: a corridor round it, and the rectangles of gaps where no
 * word helps.
 */
final class GuidePath {
  /** A grid of up to so many places is searched whole. */
  private static final long SMALL = 40_000;

  /** A gap of up to so many places needs no chain of its own. */
  private static final long NARROW = 600;

  /** How many parts may have a word that is rare. */
  private static final int RARE = 8;

  /** In a larger text one part in so many may have it. */
  private static final int RARE_SHARE = 1_000;

  /** How many parts may have a word that is rare in a gap. */
  private static final int RARE_IN_GAP = 2;

  /** How far the corridor reaches to either side of the chain, in target parts. */
  private static final int REACH = 6;

  /** How far it reaches in a gap that is too large to be searched whole. */
  private static final int FAR_REACH = 250;

  private static final Comparator<SentenceLink> IN_ORDER =
      Comparator.comparingInt(SentenceLink::source)
          .thenComparing(Comparator.comparingInt(SentenceLink::target).reversed());

  private final ParallelScorer scorer;
  private final int sources;
  private final int targets;

  GuidePath(ParallelScorer scorer, PartedBitext bitext) {
    this.scorer = scorer;
    sources = bitext.source().parts().size();
    targets = bitext.target().parts().size();
  }

  /**
   * Returns where to search.
   *
   * @param through places that the path must pass, in order on both sides
   */
  Band band(List<SentenceLink> through) {
    if ((long) (sources + 1) * (targets + 1) <= SMALL) {
      return Band.whole(sources, targets);
    }
    int[] from = new int[sources + 1];
    int[] to = new int[sources + 1];
    Arrays.fill(from, Integer.MAX_VALUE);
    SentenceLink last = new SentenceLink(-1, -1, 0);
    for (SentenceLink link : through) {
      bridgeByRareWords(last, link, from, to);
      last = link;
    }
    bridgeByRareWords(last, new SentenceLink(sources, targets, 0), from, to);
    from[0] = 0;
    to[sources] = targets;
    for (int i = sources - 1; i >= 0; i--) {
      from[i] = Math.min(from[i], from[i + 1]);
    }
    for (int i = 1; i <= sources; i++) {
      to[i] = Math.max(to[i], to[i - 1]);
    }
    return Band.of(from, to);
  }

  /** Opens what lies between two places: by a chain of links that share words rare anywhere. */
  private void bridgeByRareWords(SentenceLink a, SentenceLink b, int[] from, int[] to) {
    Rectangle gap = between(a, b);
    SentenceLink last = a;
    if (gap.area() > 0) {
      for (SentenceLink link : chain(gap, Math.max(RARE, targets / RARE_SHARE))) {
        bridge(last, link, from, to);
        last = link;
      }
    }
    bridge(last, b, from, to);
  }

  private static Rectangle between(SentenceLink a, SentenceLink b) {
    return new Rectangle(a.source() + 1, b.source(), a.target() + 1, b.target());
  }

  /** Opens what lies between two links: by a chain of its own if the gap is large. */
  private void bridge(SentenceLink a, SentenceLink b, int[] from, int[] to) {
    Rectangle gap = between(a, b);
    SentenceLink last = a;
    if (gap.area() > NARROW) {
      for (SentenceLink link : chain(gap, RARE_IN_GAP)) {
        bridge(last, link, from, to);
        last = link;
      }
    }
    if (last.equals(a)) {
      open(a, b, from, to);
    } else {
      bridge(last, b, from, to);
    }
  }

  /** Opens the rectangle between two links and the corridor round it. */
  private void open(SentenceLink a, SentenceLink b, int[] from, int[] to) {
    int height = b.source() - a.source();
    int width = b.target() - a.target();
    boolean isSmall = (long) height * width <= SMALL;
    for (int i = Math.max(0, a.source() - REACH); i <= Math.min(sources, b.source() + REACH); i++) {
      int low = a.target();
      int high = b.target();
      if (!isSmall) {
        double share = Math.max(0, Math.min(1, (i - a.source()) / (double) height));
        int middle = (int) Math.round(a.target() + share * width);
        low = Math.max(low, middle - FAR_REACH);
        high = Math.min(high, middle + FAR_REACH);
      }
      from[i] = Math.min(from[i], Math.max(0, low - REACH));
      to[i] = Math.max(to[i], Math.min(targets, high + REACH));
    }
  }

  /**
   * Returns the heaviest chain of links within a rectangle that rises on both sides.
   *
   * @param common words that more than so many target parts of it have are left out
   */
  private List<SentenceLink> chain(Rectangle within, int common) {
    List<SentenceLink> sorted = scorer.links(within, common).stream().sorted(IN_ORDER).toList();
    double[] weights = new double[sorted.size()];
    int[] previous = new int[sorted.size()];
    int[] bestAt = new int[within.targetTo() - within.targetFrom() + 1];
    Arrays.fill(bestAt, -1);
    int best = -1;
    for (int i = 0; i < sorted.size(); i++) {
      previous[i] = -1;
      int target = sorted.get(i).target() - within.targetFrom();
      for (int at = target; at > 0; at -= at & -at) {
        previous[i] = heavier(weights, previous[i], bestAt[at]);
      }
      weights[i] = sorted.get(i).weight() + (previous[i] < 0 ? 0 : weights[previous[i]]);
      for (int at = target + 1; at < bestAt.length; at += at & -at) {
        bestAt[at] = heavier(weights, bestAt[at], i);
      }
      best = heavier(weights, best, i);
    }
    List<SentenceLink> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = previous[i]) {
      chain.add(sorted.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  private static int heavier(double[] weights, int a, int b) {
    if (a < 0 || b < 0) {
      return Math.max(a, b);
    }
    return weights[b] > weights[a] ? b : a;
  }
}
