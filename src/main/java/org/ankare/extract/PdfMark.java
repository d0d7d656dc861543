package org.ankare.extract;

import java.util.OptionalInt;

/**
 * What the content of a page says of a stretch of it.
 *
 * @param isArtifact whether it belongs to the page and not to the text: a running head, a rule
 * @param id by which the structure of the document refers to it; empty if it does not
 */
record PdfMark(boolean isArtifact, OptionalInt id) {
  static final PdfMark NONE = new PdfMark(false, OptionalInt.empty());
}
