package org.ankare.extract;

import java.io.IOException;
import org.ankare.text.InputException;

/** Tells why a document is not read: it is locked, or asks for more than any honest one. */
final class PdfRefusal extends IOException {
  private static final long serialVersionUID = 1L;

  private static final String SPLIT = "split it into parts, or give its text";

  private final String remedy;

  /**
   * Makes the exception.
   *
   * @param problem what is wrong, to stand after the name of the document
   * @param remedy what the user can do
   */
  PdfRefusal(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  /** Returns the refusal of a document that is too big in some way. */
  static PdfRefusal ofSize(String problem) {
    return new PdfRefusal(problem, SPLIT);
  }

  /** Returns the same about a document of some name. */
  InputException of(String name) {
    return new InputException(name, getMessage(), remedy);
  }
}
