package org.ankare.cli;

import org.ankare.extract.DocumentReader;
import picocli.CommandLine.Option;

/** Whether what belongs to a page rather than its text is read, too. */
final class BoilerplateOption {
  @Option(
      names = "--keep-boilerplate",
      description = "Takes menus, captions and comment forms for text, too.")
  private boolean isKept;

  boolean isKept() {
    return isKept;
  }

  /** Returns a reader that does as was asked. */
  DocumentReader applyTo(DocumentReader reader) {
    return isKept ? reader.keepingBoilerplate() : reader;
  }
}
