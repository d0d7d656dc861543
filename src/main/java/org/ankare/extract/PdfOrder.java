package org.ankare.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the blocks of a page in the order in which they are read, by the two rules of T. M. Breuel,
 * High Performance Document Layout Analysis (2003): a block comes before one that it stands above,
 * if they overlap across; and before one that it stands to the left of, unless a third goes over
 * both and stands between them. Blocks that the rules leave open, or put in a ring, come from top
 * to bottom and from left to right.
 */
final class PdfOrder {
  /** Above so many blocks on a page, only their places count. */
  private static final int MOST = 400;

  private final List<PdfBlock> blocks;

  PdfOrder(List<PdfBlock> blocks) {
    this.blocks = new ArrayList<>(blocks);
    this.blocks.sort(Comparator.comparingDouble(PdfBlock::top).thenComparingDouble(PdfBlock::left));
  }

  List<PdfBlock> sorted() {
    if (blocks.size() > MOST) {
      return blocks;
    }
    int[] waitsFor = new int[blocks.size()];
    boolean[][] isBefore = new boolean[blocks.size()][blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      for (int j = 0; j < blocks.size(); j++) {
        isBefore[i][j] = i != j && isBefore(blocks.get(i), blocks.get(j));
        waitsFor[j] += isBefore[i][j] ? 1 : 0;
      }
    }
    List<PdfBlock> sorted = new ArrayList<>();
    while (sorted.size() < blocks.size()) {
      int next = next(waitsFor);
      sorted.add(blocks.get(next));
      waitsFor[next] = -1;
      for (int j = 0; j < blocks.size(); j++) {
        waitsFor[j] -= isBefore[next][j] && waitsFor[j] > 0 ? 1 : 0;
      }
    }
    return sorted;
  }

  private static int next(int[] waitsFor) {
    int next = -1;
    for (int i = 0; i < waitsFor.length; i++) {
      if (waitsFor[i] >= 0 && (next < 0 || waitsFor[i] < waitsFor[next])) {
        next = i;
      }
    }
    return next;
  }

  private boolean isBefore(PdfBlock one, PdfBlock other) {
    if (one.isOver(other)) {
      return one.top() < other.top();
    }
    return one.right() <= other.left() && !isParted(one, other);
  }

  private boolean isParted(PdfBlock one, PdfBlock other) {
    double from = Math.min(one.bottom(), other.bottom());
    double to = Math.max(one.top(), other.top());
    return blocks.stream()
        .anyMatch(
            third ->
                third.top() >= from - 1
                    && third.bottom() <= to + 1
                    && third.isOver(one)
                    && third.isOver(other));
  }
}
