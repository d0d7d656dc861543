package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a page in one direction.
 *
 * @param rows of words, from top to bottom
 * @param furniture what stands at the head and foot of the page and is no part of the text
 * @param gap by how much of their size letters of one word may be apart
 */
record PdfSheet(List<PdfRow> rows, List<PdfRow> furniture, double gap) {
  static final PdfSheet EMPTY = new PdfSheet(List.of(), List.of(), 0);

  PdfSheet {
    rows = List.copyOf(rows);
    furniture = List.copyOf(furniture);
  }

  /**
   * Puts the glyphs of a page together; what the page calls its own is furniture, and so are the
   * lines of a table of contents.
   */
  static PdfSheet of(List<PdfGlyph> glyphs) {
    List<PdfGlyph> text = new ArrayList<>();
    List<PdfGlyph> artifacts = new ArrayList<>();
    for (PdfGlyph glyph : glyphs) {
      (glyph.style().mark().isArtifact() ? artifacts : text).add(glyph);
    }
    boolean isMarked = artifacts.size() < text.size();
    List<PdfRow> rows = new ArrayList<>();
    List<PdfRow> furniture =
        new ArrayList<>(PdfRow.of(PdfWords.of(isMarked ? artifacts : List.of())));
    for (PdfRow row : PdfRow.of(PdfWords.of(isMarked ? text : glyphs))) {
      (row.isLedToNumber() ? furniture : rows).add(row);
    }
    return new PdfSheet(rows, furniture, PdfWords.gap(glyphs));
  }

  /** Returns the same with only some of its rows as text. */
  PdfSheet between(int from, int to) {
    List<PdfRow> outer = new ArrayList<>(rows.subList(0, from));
    outer.addAll(furniture);
    outer.addAll(rows.subList(to, rows.size()));
    return new PdfSheet(rows.subList(from, to), outer, gap);
  }

  /** Returns the blocks of text in reading order. */
  List<PdfBlock> blocks() {
    return rows.isEmpty() ? List.of() : PdfLayout.of(rows, size(), gap);
  }

  /** Returns the rows that are no text, each a paragraph. */
  List<PdfParagraph> furnishings() {
    return furniture.stream()
        .map(row -> List.of(PdfLine.of(row.words(), gap)))
        .map(
            lines ->
                new PdfParagraph(lines, PdfParagraph.Role.FURNITURE, PdfParagraph.Edges.CLOSED))
        .toList();
  }

  private double size() {
    List<PdfWord> words = rows.stream().flatMap(row -> row.words().stream()).toList();
    return PdfLine.of(words, gap).size();
  }
}
