package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;
import org.ankare.extract.PdfParagraph.Role;

/**
 * Lays the paragraphs of the pages out as one text. A paragraph that goes on in the next column or
 * on the next page is one passage; what stands between its parts (the notes of the page, a caption,
 * a table) comes after it.
 */
final class PdfFlow {
  /** So many paragraphs may stand between the parts of one. */
  private static final int MOST_BETWEEN = 12;

  private final PdfHyphens hyphens;
  private final Extraction text;
  private final boolean keepsAll;
  private final List<PdfParagraph> between = new ArrayList<>();
  private PdfParagraph open;

  /**
   * Makes an empty text.
   *
   * @param keepsAll whether furniture is kept
   */
  PdfFlow(PdfHyphens hyphens, Extraction text, boolean keepsAll) {
    this.hyphens = hyphens;
    this.text = text;
    this.keepsAll = keepsAll;
  }

  /** Adds the paragraphs of a page, in reading order. */
  void add(List<PdfParagraph> page) {
    List<PdfParagraph> notes = new ArrayList<>();
    for (PdfParagraph paragraph : PdfNotes.told(page)) {
      if (paragraph.role() == Role.NOTE || paragraph.role() == Role.FURNITURE) {
        notes.add(paragraph);
      } else {
        flow(paragraph);
      }
    }
    for (PdfParagraph note : notes) {
      between.add(note);
    }
    if (open == null || open.last().endsSentence() || !open.isOpen()) {
      end();
    }
  }

  private void flow(PdfParagraph paragraph) {
    if (open != null && open.goesOn(paragraph)) {
      open = open.with(paragraph);
    } else if (open != null
        && open.isOpen()
        && !open.last().endsSentence()
        && isAside(paragraph)
        && between.size() < MOST_BETWEEN) {
      between.add(paragraph);
    } else {
      end();
      open = paragraph;
    }
  }

  private boolean isAside(PdfParagraph paragraph) {
    return paragraph.role() == Role.CELL || !paragraph.first().isLike(open.first());
  }

  /** Ends the paragraph that may have gone on. */
  void end() {
    if (open != null) {
      print(open);
    }
    open = null;
    between.forEach(this::print);
    between.clear();
  }

  private void print(PdfParagraph paragraph) {
    if (keepsAll || paragraph.role() != Role.FURNITURE) {
      text.add(paragraph.text(hyphens), paragraph.role().kind());
    }
  }
}
