package org.ankare.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How most of a document is set.
 *
 * @param size of its letters, in points
 * @param leading from one base line to the next, as a part of the size
 * @param isBold whether most of it is bold
 */
record PdfMeasures(double size, double leading, boolean isBold) {
  private static final double USUAL_LEADING = 1.2;

  /** Measures all blocks of a document. */
  static PdfMeasures of(List<PdfBlock> blocks) {
    Map<Double, Integer> sizes = new TreeMap<>();
    List<Double> leadings = new ArrayList<>();
    int bold = 0;
    int letters = 0;
    for (PdfBlock block : blocks) {
      for (PdfLine line : block.lines()) {
        sizes.merge(line.size(), line.text().length(), Integer::sum);
        bold += line.isBold() ? line.text().length() : 0;
        letters += line.text().length();
      }
      addLeadings(block, leadings);
    }
    double size =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(1.0);
    return new PdfMeasures(size, median(leadings, USUAL_LEADING), bold * 2 > letters);
  }

  private static void addLeadings(PdfBlock block, List<Double> leadings) {
    for (int i = 1; i < block.lines().size() && !block.isTable(); i++) {
      PdfLine line = block.lines().get(i);
      PdfLine above = block.lines().get(i - 1);
      double leading = (line.y() - above.y()) / line.size();
      if (line.isLike(above) && leading > 0.8 && leading < 2.5) {
        leadings.add(leading);
      }
    }
  }

  /** Returns the leading of one block: its own where it has enough lines. */
  double leading(PdfBlock block) {
    List<Double> own = new ArrayList<>();
    addLeadings(block, own);
    return own.size() < 4 ? leading : Math.min(median(own, leading), 1.4 * leading);
  }

  private static double median(List<Double> values, double otherwise) {
    Collections.sort(values);
    return values.isEmpty() ? otherwise : values.get(values.size() / 2);
  }
}
