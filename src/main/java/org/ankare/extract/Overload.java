package org.ankare.extract;

import java.io.IOException;

/** What a reader meets that is more than any honest document holds; its message says of what. */
final class Overload extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param problem what is wrong, as the words that follow the name of the input
   */
  Overload(String problem) {
    super(problem);
  }
}
