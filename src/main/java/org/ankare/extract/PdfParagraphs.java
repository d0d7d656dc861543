package org.ankare.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.extract.PdfParagraph.Role;

/**
 * Cuts the lines of a block into paragraphs: where space, indentation, type or a bullet tells, and
 * where a line was broken although the next word would have gone in.
 */
final class PdfParagraphs {
  private static final double SPACE = 1.22;
  private static final double INDENT = 0.7;
  private static final double SMALL = 0.93;
  private static final double GREAT = 1.13;

  /** A heading has no more lines and characters than these. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST = 250;

  private final PdfMeasures measures;
  private final PdfBlock block;
  private final double leading;
  private final double left;
  private final Map<Long, Double> rights = new HashMap<>();
  private final List<PdfParagraph> paragraphs = new ArrayList<>();
  private List<PdfLine> lines = new ArrayList<>();
  private boolean isFirst = true;

  private PdfParagraphs(PdfMeasures measures, PdfBlock block) {
    this.measures = measures;
    this.block = block;
    this.leading = measures.leading(block);
    this.left = usualLeft(block);
    block.lines().forEach(line -> rights.merge(type(line), line.right(), Math::max));
  }

  /** Returns the paragraphs of a block. */
  static List<PdfParagraph> of(PdfMeasures measures, PdfBlock block) {
    if (block.isTable()) {
      return block.lines().stream()
          .map(line -> new PdfParagraph(List.of(line), Role.CELL, PdfParagraph.Edges.CLOSED))
          .toList();
    }
    PdfParagraphs cut = new PdfParagraphs(measures, block);
    for (int i = 0; i < block.lines().size(); i++) {
      PdfLine line = block.lines().get(i);
      if (i > 0 && cut.begins(block.lines().get(i - 1), line)) {
        cut.end(false);
      }
      cut.lines.add(line);
    }
    cut.end(true);
    return cut.paragraphs;
  }

  /** The least left edge that a tenth of the lines have. */
  private static double usualLeft(PdfBlock block) {
    double least = block.left();
    double best = Double.MAX_VALUE;
    for (PdfLine line : block.lines()) {
      long alike =
          block.lines().stream().filter(other -> Math.abs(other.left() - line.left()) < 1).count();
      best = alike * 10 >= block.lines().size() ? Math.min(best, line.left()) : best;
    }
    return best == Double.MAX_VALUE ? least : best;
  }

  private static long type(PdfLine line) {
    return Math.round(line.size());
  }

  /** Returns where lines of this size end at the most. */
  private double right(PdfLine line) {
    return rights.get(type(line));
  }

  private boolean begins(PdfLine above, PdfLine line) {
    if (isHeading(above) && above.isLike(line)) {
      return line.y() - above.y() > 1.45 * line.size() || PdfSigns.isLabelled(line.text());
    }
    boolean isApart = line.y() - above.y() > SPACE * leading * Math.max(line.size(), above.size());
    if (isApart || !isSameType(above, line) || PdfSigns.isBullet(line.text())) {
      return true;
    }
    boolean isRunOn = above.runsOn(line);
    boolean isShort = isShort(above, line);
    if (PdfSigns.isLabelled(line.text()) && (isShort || above.endsSentence())) {
      return true;
    }
    if (isNoteSize(line) && PdfSigns.startsRaised(line.text())) {
      return true;
    }
    return !isRunOn && (isShort || isIndented(above, line));
  }

  private boolean isSameType(PdfLine above, PdfLine line) {
    boolean isSameSize =
        Math.max(above.size(), line.size()) < 1.1 * Math.min(above.size(), line.size());
    return isSameSize && (above.isBold() == line.isBold() || line.startsSmall());
  }

  /** Tells whether the first word of a line would have gone in at the end of that above it. */
  private boolean isShort(PdfLine above, PdfLine line) {
    PdfWord word = line.words().get(0);
    double room = right(above) - above.right();
    return room > word.right() - word.left() + 0.6 * line.size();
  }

  private boolean isIndented(PdfLine above, PdfLine line) {
    double step = line.left() - above.left();
    boolean isItem = PdfSigns.isLabelled(lines.get(0).text());
    boolean isFurther =
        lines.size() > 1 && above.left() - lines.get(0).left() > INDENT * line.size();
    if (step > INDENT * line.size()) {
      return !(lines.size() == 1 && isItem) && above.endsSentence();
    }
    boolean isBack = step < -INDENT * line.size();
    boolean isFromBlock = lines.size() > 1 && Math.abs(above.left() - lines.get(0).left()) < 2;
    return isBack && above.endsSentence() && (isFurther || isFromBlock);
  }

  private boolean isHeading(PdfLine line) {
    boolean isGreat = line.size() > GREAT * measures.size();
    boolean isBold = line.isBold() && !measures.isBold() && line.size() > SMALL * measures.size();
    return isGreat || isBold;
  }

  private boolean isNoteSize(PdfLine line) {
    return line.size() < SMALL * measures.size();
  }

  private void end(boolean isLast) {
    PdfLine last = lines.get(lines.size() - 1);
    boolean isFull =
        last.right() > right(last) - 0.3 * (right(last) - left) || last.text().endsWith("-");
    boolean isIndented = lines.get(0).left() > left + INDENT * last.size();
    paragraphs.add(
        new PdfParagraph(
            lines, role(), new PdfParagraph.Edges(isLast && isFull, isFirst, isIndented)));
    lines = new ArrayList<>();
    isFirst = false;
  }

  private Role role() {
    int length = lines.stream().mapToInt(line -> line.text().length()).sum();
    PdfLine last = lines.get(lines.size() - 1);
    boolean isBrief = lines.size() <= MOST_LINES && length <= LONGEST;
    boolean isSentence = last.text().endsWith(".") && length > 60;
    boolean isInk =
        lines.stream().anyMatch(line -> line.text().codePoints().anyMatch(Character::isLetter));
    boolean isHeading = lines.stream().allMatch(this::isHeading);
    return isHeading && isBrief && isInk && !isSentence ? Role.HEADING : Role.TEXT;
  }
}
