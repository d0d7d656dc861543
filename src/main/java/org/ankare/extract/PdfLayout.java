package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;
import org.ankare.extract.PdfGutters.Gutter;

/** Cuts the rows of a page at its gutters and puts what is cut together as blocks. */
final class PdfLayout {
  /** Lines further apart than this, in their size, are of different blocks. */
  private static final double APART = 3.5;

  private final List<PdfRow> rows;
  private final List<Gutter> gutters;
  private final double gap;

  private PdfLayout(List<PdfRow> rows, double em, double gap) {
    this.rows = rows;
    this.gap = gap;
    this.gutters = PdfGutters.of(rows, em);
  }

  /**
   * Returns the blocks in reading order.
   *
   * @param rows from top to bottom
   * @param em the usual size of letters
   * @param gap by how much of their size letters of one word may be apart
   */
  static List<PdfBlock> of(List<PdfRow> rows, double em, double gap) {
    return new PdfLayout(rows, em, gap).blocks();
  }

  private List<PdfBlock> blocks() {
    List<List<PdfLine>> cut = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      cut.add(cut(i));
    }
    List<PdfBlock> blocks = new ArrayList<>();
    List<Placed> loose = new ArrayList<>();
    PdfTables tables = new PdfTables(cut, gutters);
    for (int i = 0; i < cut.size(); ) {
      int end = tables.end(i);
      if (end > i) {
        blocks.add(new PdfBlock(tables.cells(i, end), true));
      } else {
        int row = i;
        cut.get(i).forEach(line -> loose.add(new Placed(line, row)));
        end = i + 1;
      }
      i = end;
    }
    addChains(loose, blocks);
    return new PdfOrder(blocks).sorted();
  }

  /** Cuts a row at the gutters that go through it. */
  private List<PdfLine> cut(int row) {
    List<PdfLine> lines = new ArrayList<>();
    List<PdfWord> words = new ArrayList<>();
    for (PdfWord word : rows.get(row).words()) {
      if (!words.isEmpty() && isParted(row, words.get(words.size() - 1), word)) {
        lines.add(PdfLine.of(words, gap));
        words.clear();
      }
      words.add(word);
    }
    lines.add(PdfLine.of(words, gap));
    return lines;
  }

  private boolean isParted(int row, PdfWord one, PdfWord next) {
    return gutters.stream()
        .anyMatch(
            gutter ->
                gutter.from() <= row
                    && gutter.to() >= row
                    && one.right() <= gutter.left() + 0.01
                    && next.left() >= gutter.right() - 0.01);
  }

  /** A line with the number of its row. */
  private record Placed(PdfLine line, int row) {}

  /** Adds blocks of lines each of which is the only one below the last, and that above it. */
  private void addChains(List<Placed> lines, List<PdfBlock> blocks) {
    List<List<Integer>> below = new ArrayList<>();
    int[] above = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      below.add(below(lines, i));
      below.get(i).forEach(next -> above[next]++);
    }
    boolean[] isTaken = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      List<PdfLine> chain = new ArrayList<>();
      Placed reach = lines.get(i);
      for (int at = i; at >= 0 && !isTaken[at]; ) {
        isTaken[at] = true;
        chain.add(lines.get(at).line);
        List<Integer> next = below.get(at);
        at = next.size() == 1 && above[next.get(0)] == 1 ? next.get(0) : -1;
        if (at >= 0 && isParted(reach, chain.get(chain.size() - 1), lines.get(at))) {
          at = -1;
        } else if (at >= 0) {
          reach = reach.line.right() > lines.get(at).line.right() ? reach : lines.get(at);
        }
      }
      if (!chain.isEmpty()) {
        blocks.add(new PdfBlock(chain, false));
      }
    }
  }

  /** Tells whether a line belongs to another block: of another column, or the first note. */
  private boolean isParted(Placed reach, PdfLine above, Placed line) {
    boolean isNote = line.line.size() < 0.93 * above.size() && PdfSigns.isNote(line.line.text());
    return isNote || isOver(reach, line) || isOver(line, reach);
  }

  /** Tells whether a line reaches over a gutter that bounds another one. */
  private boolean isOver(Placed wide, Placed other) {
    return gutters.stream()
        .anyMatch(
            gutter ->
                gutter.from() <= other.row
                    && gutter.to() >= other.row
                    && ((other.line.right() <= gutter.left() && wide.line.right() > gutter.right())
                        || (other.line.left() >= gutter.right()
                            && wide.line.left() < gutter.left())));
  }

  /** Returns the lines that are next below one, which may be of several columns. */
  private static List<Integer> below(List<Placed> lines, int place) {
    PdfLine line = lines.get(place).line;
    List<Integer> below = new ArrayList<>();
    double limit = line.y() + APART * line.size();
    for (int i = place + 1; i < lines.size() && lines.get(i).line.y() <= limit; i++) {
      PdfLine other = lines.get(i).line;
      if (other.y() > line.y() + 0.1 * line.size() && other.overlap(line) > 0) {
        limit = Math.min(limit, other.y() + 0.5 * other.size());
        below.add(i);
      }
    }
    return below;
  }
}
