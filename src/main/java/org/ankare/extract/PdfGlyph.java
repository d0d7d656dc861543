package org.ankare.extract;

/**
 * A glyph as it stands on a page whose text is upright. Places and lengths are in points, from the
 * top left.
 *
 * @param text the characters it stands for, of which there may be none
 * @param x where it begins on the base line
 * @param y the base line
 * @param width by how much it moves on
 * @param style what it is set in
 */
record PdfGlyph(String text, double x, double y, double width, Style style) {

  /**
   * What a glyph is set in.
   *
   * @param size of the font, in points
   * @param mark what the content says of it
   */
  record Style(double size, boolean isBold, PdfMark mark) {}

  double right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank() || text.equals("\u00A0");
  }

  PdfGlyph saying(String other) {
    return new PdfGlyph(other, x, y, width, style);
  }
}
