package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the gutters of a page: white rectangles between columns. As in T. M. Breuel, Two Geometric
 * Algorithms for Layout Analysis (2002), they are maximal empty rectangles that have text on both
 * sides. Here they are found by going down the rows once with the gaps that are open, since all
 * obstacles stand in rows, and a gutter must have words that begin in line on its right.
 */
final class PdfGutters {
  private static final double NARROWEST = 0.7;
  private static final double WIDE = 1.5;

  /** Words that begin within this many times the size of letters may be indented. */
  private static final double NEAR = 2.5;

  /** Those that begin further away than this are of another column. */
  private static final double COLUMN = 14;

  private static final int MOST_OPEN = 300;
  private static final double FAR = 1e6;

  private final List<PdfRow> rows;
  private final double em;
  private final List<Gutter> found = new ArrayList<>();
  private List<Gutter> open = new ArrayList<>();

  private PdfGutters(List<PdfRow> rows, double em) {
    this.rows = rows;
    this.em = em;
  }

  /**
   * A white rectangle.
   *
   * @param from the first row that it parts
   * @param to the last one
   */
  record Gutter(double left, double right, int from, int to) {
    double width() {
      return right - left;
    }

    boolean holds(Gutter other) {
      return left <= other.left && right >= other.right && from <= other.from && to >= other.to;
    }
  }

  /**
   * Returns the gutters.
   *
   * @param em the usual size of letters
   */
  static List<Gutter> of(List<PdfRow> rows, double em) {
    PdfGutters gutters = new PdfGutters(rows, em);
    for (int i = 0; i < rows.size(); i++) {
      gutters.pass(i);
    }
    gutters.open.forEach(gutters::close);
    return gutters.found;
  }

  private void pass(int row) {
    List<Gutter> gaps = gaps(row);
    List<Gutter> next = new ArrayList<>();
    for (Gutter gutter : open) {
      boolean isWhole = false;
      for (Gutter gap : gaps) {
        double left = Math.max(gutter.left, gap.left);
        double right = Math.min(gutter.right, gap.right);
        if (right - left >= NARROWEST * em) {
          add(next, new Gutter(left, right, gutter.from, row));
          isWhole |= left == gutter.left && right == gutter.right;
        }
      }
      if (!isWhole) {
        close(gutter);
      }
    }
    gaps.forEach(gap -> add(next, gap));
    open = next.size() > MOST_OPEN ? next.subList(0, MOST_OPEN) : next;
  }

  private static void add(List<Gutter> all, Gutter one) {
    if (all.stream().noneMatch(other -> other.holds(one))) {
      all.removeIf(one::holds);
      all.add(one);
    }
  }

  private List<Gutter> gaps(int row) {
    List<Gutter> gaps = new ArrayList<>();
    double end = -FAR;
    for (PdfWord word : rows.get(row).words()) {
      if (word.left() - end >= NARROWEST * em) {
        gaps.add(new Gutter(end, word.left(), row, row));
      }
      end = Math.max(end, word.right());
    }
    gaps.add(new Gutter(end, FAR, row, row));
    return gaps;
  }

  private void close(Gutter gutter) {
    if (gutter.left > -FAR && gutter.right < FAR && isBetweenColumns(gutter)) {
      int from = gutter.from;
      int to = gutter.to;
      while (!isInLine(from, gutter)) {
        from++;
      }
      while (!isInLine(to, gutter)) {
        to--;
      }
      found.add(new Gutter(gutter.left, gutter.right, from, to));
    }
  }

  /** Tells whether a row has words that begin right of a gutter. */
  private boolean isInLine(int row, Gutter gutter) {
    return sides(rows.get(row), gutter).start - gutter.right < NEAR * em;
  }

  private boolean isBetweenColumns(Gutter gutter) {
    int least = gutter.width() >= WIDE * em ? 3 : 5;
    int left = 0;
    int labels = 0;
    int inLine = 0;
    int outOfLine = 0;
    for (int i = gutter.from; i <= gutter.to; i++) {
      Sides sides = sides(rows.get(i), gutter);
      double step = (sides.start - gutter.right) / em;
      left += sides.left.isEmpty() ? 0 : 1;
      labels += PdfSigns.isMereLabel(sides.left) ? 1 : 0;
      inLine += isInLine(i, gutter) ? 1 : 0;
      outOfLine += step >= NEAR && step < COLUMN ? 1 : 0;
    }
    return left >= least && inLine >= least && labels * 2 <= left && inLine * 2 >= outOfLine * 3;
  }

  /**
   * Returns what stands left of a gutter in a row, up to the next gap, and where its right begins.
   */
  private Sides sides(PdfRow row, Gutter gutter) {
    StringBuilder text = new StringBuilder();
    double end = -FAR;
    for (PdfWord word : row.words()) {
      if (word.left() >= gutter.right - 0.01) {
        return new Sides(text.toString(), word.left());
      }
      if (word.left() - end > NARROWEST * em) {
        text.setLength(0);
      }
      text.append(word.text());
      end = word.right();
    }
    return new Sides(text.toString(), FAR);
  }

  private record Sides(String left, double start) {}
}
