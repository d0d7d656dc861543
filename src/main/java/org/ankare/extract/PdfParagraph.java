package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Passage;

/**
 * Lines that make a passage, or the part of one that stands in one column.
 *
 * @param isOpen whether it may go on in the next column: it is the last of its block, and its last
 *     line is full
 * @param isFurther whether it may be what goes on: it is the first of its block, and not indented
 */
record PdfParagraph(List<PdfLine> lines, Role role, boolean isOpen, boolean isFurther) {

  /** What a paragraph is. */
  enum Role {
    TEXT,
    HEADING,
    CELL,
    /** A note at the foot of a page. */
    NOTE,
    /** What belongs to the page and not to the text. */
    FURNITURE;

    Passage.Kind kind() {
      return this == HEADING
          ? Passage.Kind.HEADING
          : this == FURNITURE ? Passage.Kind.BOILERPLATE : Passage.Kind.TEXT;
    }
  }

  PdfParagraph {
    lines = List.copyOf(lines);
  }

  PdfLine first() {
    return lines.get(0);
  }

  PdfLine last() {
    return lines.get(lines.size() - 1);
  }

  /** Tells whether another one, of the next column or page, goes on with this one. */
  boolean goesOn(PdfParagraph next) {
    boolean isRunning = role == Role.TEXT || role == Role.NOTE;
    if (!isRunning || next.role != role || !isOpen || !next.isFurther) {
      return false;
    }
    boolean isAlike = first().isLike(next.first()) || last().isLike(next.first());
    boolean isLabelled = PdfSigns.isLabelled(next.first().text());
    return isAlike && !last().endsSentence() && (next.first().startsSmall() || !isLabelled);
  }

  PdfParagraph as(Role other) {
    return new PdfParagraph(lines, other, isOpen, isFurther);
  }

  /** Returns both in one. */
  PdfParagraph with(PdfParagraph next) {
    List<PdfLine> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new PdfParagraph(all, role, next.isOpen, isFurther);
  }

  String text(PdfHyphens hyphens) {
    StringBuilder text = new StringBuilder();
    for (PdfLine line : lines) {
      for (String part : line.text().split("\n", -1)) {
        hyphens.join(text, part);
      }
    }
    return text.toString();
  }
}
