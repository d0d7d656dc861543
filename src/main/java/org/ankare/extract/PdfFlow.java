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
  private final Extraction text = new Extraction();
  private final boolean isIndenting;
  private final boolean keepsAll;
  private final List<PdfParagraph> between = new ArrayList<>();
  private PdfParagraph open;

  private PdfFlow(PdfHyphens hyphens, boolean isIndenting, boolean keepsAll) {
    this.hyphens = hyphens;
    this.isIndenting = isIndenting;
    this.keepsAll = keepsAll;
  }

  /**
   * Returns the text of pages, each of which is a list of paragraphs in reading order.
   *
   * @param keepsAll whether furniture is kept
   */
  static Extraction of(List<List<PdfParagraph>> pages, PdfHyphens hyphens, boolean keepsAll) {
    PdfFlow flow = new PdfFlow(hyphens, isIndenting(pages), keepsAll);
    pages.forEach(flow::add);
    flow.end();
    return flow.text;
  }

  /** Tells whether a third of the paragraphs that do not begin a block are indented. */
  private static boolean isIndenting(List<List<PdfParagraph>> pages) {
    int all = 0;
    int indented = 0;
    for (List<PdfParagraph> page : pages) {
      for (PdfParagraph paragraph : page) {
        boolean isWithin = paragraph.role() == Role.TEXT && !paragraph.edges().isFirst();
        all += isWithin ? 1 : 0;
        indented += isWithin && paragraph.edges().isIndented() ? 1 : 0;
      }
    }
    return indented * 3 > all;
  }

  private void add(List<PdfParagraph> page) {
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
    if (open == null || !open.isOpen()) {
      end();
    }
  }

  private void flow(PdfParagraph paragraph) {
    if (open != null && open.goesOn(paragraph, isIndenting)) {
      open = open.with(paragraph);
    } else if (isUnfinished() && isAside(paragraph) && between.size() < MOST_BETWEEN) {
      between.add(paragraph);
    } else {
      end();
      open = paragraph;
    }
  }

  private boolean isUnfinished() {
    return open != null && open.isOpen() && !open.last().endsSentence();
  }

  private boolean isAside(PdfParagraph paragraph) {
    return paragraph.role() == Role.CELL || !paragraph.first().isLike(open.first());
  }

  /** Ends the paragraph that may have gone on. */
  private void end() {
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
