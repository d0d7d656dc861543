package org.ankare.extract;

/**
 * Letters that stand together on one base line; places and lengths are in points.
 *
 * @param style of its first letter
 * @param endsInBlank whether a blank was set after it
 */
record PdfWord(
    String text, double left, double right, double y, PdfGlyph.Style style, boolean endsInBlank) {
  double size() {
    return style.size();
  }

  /** Tells whether two words stand beside each other, with no regard to what is between them. */
  boolean isBeside(PdfWord other) {
    return Math.abs(y - other.y) < 0.35 * Math.max(size(), other.size());
  }

  double overlap(PdfWord other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  PdfWord joined(PdfWord next) {
    return new PdfWord(
        text + next.text, left, Math.max(right, next.right), y, style, next.endsInBlank);
  }

  PdfWord saying(String other) {
    return new PdfWord(other, left, right, y, style, endsInBlank);
  }
}
