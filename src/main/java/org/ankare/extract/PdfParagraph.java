package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ankare.text.Passage;

/**
 * Lines that make a passage, or the part of one that stands in one column.
 *
 * @param edges how it begins and ends
 */
record PdfParagraph(List<PdfLine> lines, Role role, Edges edges) {

  /**
   * How a paragraph begins and ends.
   *
   * @param isOpen whether it may go on in the next column: it is the last of its block, and its
   *     last line is full
   * @param isFirst whether it is the first of its block
   */
  record Edges(boolean isOpen, boolean isFirst, boolean isIndented) {
    static final Edges CLOSED = new Edges(false, false, false);
  }

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

  boolean isOpen() {
    return edges.isOpen && (role == Role.TEXT || role == Role.NOTE);
  }

  /**
   * Tells whether another one, of the next column or page, goes on with this one.
   *
   * @param isIndenting whether the document indents its paragraphs
   */
  boolean goesOn(PdfParagraph next, boolean isIndenting) {
    if (!isOpen() || next.role != role || !next.edges.isFirst || next.edges.isIndented) {
      return false;
    }
    boolean isAlike = first().isLike(next.first()) || last().isLike(next.first());
    boolean isFurther =
        last().endsSentence() ? isIndenting : !PdfSigns.isLabelled(next.first().text());
    return isAlike && (isFurther || last().runsOn(next.first()));
  }

  PdfParagraph as(Role other) {
    return new PdfParagraph(lines, other, edges);
  }

  /** Returns the same without the calls of these notes, and without the number of its own. */
  PdfParagraph without(Set<String> numbers) {
    List<PdfLine> rest = new ArrayList<>();
    for (PdfLine line : lines) {
      String text = PdfNotes.withoutCalls(line.text(), numbers);
      boolean isLabelled = role == Role.NOTE && line == first();
      rest.add(line.saying(isLabelled ? PdfNotes.withoutLabel(text) : text));
    }
    return new PdfParagraph(rest, role, edges);
  }

  /** Returns both in one. */
  PdfParagraph with(PdfParagraph next) {
    List<PdfLine> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new PdfParagraph(
        all, role, new Edges(next.edges.isOpen, edges.isFirst, edges.isIndented));
  }

  String text(PdfHyphens hyphens) {
    StringBuilder text = new StringBuilder();
    for (PdfLine line : lines) {
      for (String part : line.text().split("\n", -1)) {
        hyphens.join(text, part);
      }
    }
    return PdfSigns.withoutBullet(text.toString());
  }
}
