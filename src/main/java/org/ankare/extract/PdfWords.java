package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;

/** Puts words together from glyphs in the order in which they are drawn. */
final class PdfWords {
  /** Gaps between words, as parts of the size of the letters, where no blanks are set and where. */
  private static final double GAP = 0.16;

  private static final double GAP_BESIDE_BLANKS = 0.2;

  private static final double RAISED = 0.12;

  private final double gap;
  private final List<PdfWord> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private PdfGlyph first;
  private PdfGlyph last;

  private PdfWords(double gap) {
    this.gap = gap;
  }

  /** Returns by how much letters may be apart within a word, as a part of their size. */
  static double gap(List<PdfGlyph> glyphs) {
    long blanks = glyphs.stream().filter(PdfGlyph::isBlank).count();
    return blanks * 15 > glyphs.size() ? GAP_BESIDE_BLANKS : GAP;
  }

  /** Returns the words; blanks are none. */
  static List<PdfWord> of(List<PdfGlyph> glyphs) {
    PdfWords found = new PdfWords(gap(glyphs));
    glyphs.forEach(found::add);
    found.end(false);
    return found.words;
  }

  private void add(PdfGlyph glyph) {
    if (glyph.isBlank()) {
      end(true);
      return;
    }
    if (first != null && isAccentOf(last, glyph)) {
      accent(glyph);
      return;
    }
    if (first != null && !goesOn(glyph)) {
      end(false);
    }
    first = first == null ? glyph : first;
    text.append(glyph.text());
    last = glyph;
  }

  private boolean goesOn(PdfGlyph glyph) {
    double size = Math.max(last.style().size(), glyph.style().size());
    double between = glyph.x() - last.right();
    return Math.abs(glyph.y() - first.y()) < RAISED * size
        && between < gap * size
        && between > -0.5 * size
        && isLike(first.style().size(), glyph.style().size());
  }

  private static boolean isLike(double one, double other) {
    return Math.max(one, other) < 1.15 * Math.min(one, other);
  }

  /** Tells whether one of two glyphs is an accent that stands over or under the other. */
  private static boolean isAccentOf(PdfGlyph one, PdfGlyph other) {
    boolean isAccent = PdfLetters.isAccent(one.text()) != PdfLetters.isAccent(other.text());
    double overlap = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    double least = Math.min(one.width(), other.width());
    boolean isOver = overlap > 0.5 * least || (least == 0 && overlap >= 0);
    boolean isNear = Math.abs(one.y() - other.y()) < one.style().size();
    return isAccent && isOver && isNear && (isLetter(one) || isLetter(other));
  }

  private static boolean isLetter(PdfGlyph glyph) {
    return !glyph.text().isEmpty() && Character.isLetter(glyph.text().charAt(0));
  }

  private void accent(PdfGlyph glyph) {
    boolean isLast = PdfLetters.isAccent(last.text());
    PdfGlyph letter = isLast ? glyph : last;
    String whole = PdfLetters.accented(letter.text(), (isLast ? last : glyph).text());
    text.setLength(text.length() - last.text().length());
    text.append(whole);
    first = first == last ? letter.saying(whole) : first;
    last = letter.saying(whole);
  }

  private void end(boolean isBlank) {
    if (first != null) {
      words.add(
          new PdfWord(text.toString(), first.x(), last.right(), first.y(), first.style(), isBlank));
    }
    text.setLength(0);
    first = null;
  }
}
