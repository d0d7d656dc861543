package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;
import org.ankare.extract.PdfParagraph.Role;

/** Tells the notes at the foot of a page: in small type, numbered, with nothing else below. */
final class PdfNotes {
  private static final double SMALL = 0.95;

  private PdfNotes() {}

  /** Returns the paragraphs of a page, with their notes told. */
  static List<PdfParagraph> told(List<PdfParagraph> page) {
    double size =
        page.stream()
            .filter(paragraph -> paragraph.role() == Role.TEXT)
            .mapToDouble(paragraph -> paragraph.first().size())
            .max()
            .orElse(0);
    List<PdfParagraph> told = new ArrayList<>();
    boolean isAfterNote = false;
    for (PdfParagraph paragraph : page) {
      boolean isSmall = paragraph.role() == Role.TEXT && paragraph.first().size() < SMALL * size;
      isAfterNote =
          isSmall
              && (isAfterNote || PdfSigns.isNote(paragraph.first().text()))
              && page.stream().noneMatch(other -> isBelow(other, paragraph));
      told.add(isAfterNote ? paragraph.as(Role.NOTE) : paragraph);
    }
    return told;
  }

  private static boolean isBelow(PdfParagraph other, PdfParagraph note) {
    return other.role() != Role.FURNITURE
        && other.first().size() * SMALL > note.first().size()
        && other.first().y() > note.first().y()
        && other.first().overlap(note.first()) > 0;
  }
}
