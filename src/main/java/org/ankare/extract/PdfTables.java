package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;
import org.ankare.extract.PdfGutters.Gutter;

/**
 * Tells tables from columns of text: in a table, the lines on both sides of a gutter stand on the
 * same base lines, and do not go on from one to the next as those of running text do.
 */
final class PdfTables {
  /** A column of running text has lines of more characters than this on average. */
  private static final int NARROW = 14;

  private final List<List<PdfLine>> rows;
  private final boolean[] isTable;

  /**
   * Looks at a page.
   *
   * @param rows lines that stand beside each other, from the top
   */
  PdfTables(List<List<PdfLine>> rows, List<Gutter> gutters) {
    this.rows = rows;
    this.isTable = new boolean[rows.size()];
    gutters.forEach(this::mark);
  }

  /** Returns where the table ends that begins at a row, or the row itself if none does. */
  int end(int row) {
    int end = row;
    while (end < rows.size() && isTable[end]) {
      end++;
    }
    return end;
  }

  private void mark(Gutter gutter) {
    Side left = new Side();
    Side right = new Side();
    int first = -1;
    int last = -1;
    int both = 0;
    for (int i = gutter.from(); i <= gutter.to(); i++) {
      boolean hasLeft = left.add(rows.get(i), gutter.left() - 1e6, gutter.left());
      boolean hasRight = right.add(rows.get(i), gutter.right(), 1e6 + gutter.right());
      if (hasLeft && hasRight) {
        first = first < 0 ? i : first;
        last = i;
        both++;
      }
    }
    boolean isAligned = both * 10 >= 6 * Math.max(left.lines, right.lines);
    if (isAligned && (!left.isProse() || !right.isProse())) {
      for (int i = first; i <= last; i++) {
        isTable[i] = true;
      }
    }
  }

  /** Returns the cells of the rows of a table; what goes on from the row above is one with it. */
  List<PdfLine> cells(int from, int to) {
    List<PdfLine> cells = new ArrayList<>();
    List<PdfLine> above = new ArrayList<>();
    for (int i = from; i < to; i++) {
      List<PdfLine> row = rows.get(i);
      boolean goesOn = !above.isEmpty();
      for (PdfLine line : row) {
        goesOn &= over(above, line) >= 0 && (line.startsSmall() || row.size() < above.size());
      }
      goesOn &= !above.isEmpty() && row.get(0).y() - above.get(0).y() < 1.5 * row.get(0).size();
      if (goesOn) {
        for (PdfLine line : row) {
          above.set(over(above, line), above.get(over(above, line)).with(line));
        }
      } else {
        cells.addAll(above);
        above = new ArrayList<>(row);
      }
    }
    cells.addAll(above);
    return cells;
  }

  private static int over(List<PdfLine> above, PdfLine line) {
    for (int i = 0; i < above.size(); i++) {
      if (above.get(i).overlap(line) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The lines next to a gutter on one side. */
  private static final class Side {
    private int lines;
    private int running;
    private int characters;

    private boolean add(List<PdfLine> row, double from, double to) {
      boolean isAny = false;
      for (PdfLine line : row) {
        if (line.left() >= from - 0.01 && line.right() <= to + 0.01) {
          isAny = true;
          running += line.startsSmall() ? 1 : 0;
          characters += line.text().length();
        }
      }
      lines += isAny ? 1 : 0;
      return isAny;
    }

    private boolean isProse() {
      return running * 4 >= lines && characters > NARROW * lines;
    }
  }
}
