package org.ankare.extract;

import java.util.List;

/**
 * Lines one below the other in one column, or a table.
 *
 * @param lines from top to bottom; those of a table row by row, each a cell
 */
record PdfBlock(List<PdfLine> lines, boolean isTable) {
  PdfBlock {
    lines = List.copyOf(lines);
  }

  double left() {
    return lines.stream().mapToDouble(PdfLine::left).min().orElseThrow();
  }

  double right() {
    return lines.stream().mapToDouble(PdfLine::right).max().orElseThrow();
  }

  double top() {
    return lines.get(0).y() - lines.get(0).size() * 0.7;
  }

  double bottom() {
    return lines.get(lines.size() - 1).y();
  }

  boolean isOver(PdfBlock other) {
    return Math.min(right(), other.right()) > Math.max(left(), other.left());
  }
}
