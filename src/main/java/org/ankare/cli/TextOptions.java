package org.ankare.cli;

import picocli.CommandLine.Option;

/** How texts are read and cut into sentences. */
final class TextOptions extends FileOptions {
  @Option(
      names = "--sentences",
      description = "Each line is a sentence, an empty line a paragraph break.")
  private boolean sentences;

  /** Returns how the texts are cut, as signatures tell it. */
  String segmentationName() {
    return (sentences ? "lines" : "rules") + (keepBoilerplate() ? "+boilerplate" : "");
  }

  /** Tells whether each line of the inputs is a sentence. */
  boolean sentences() {
    return sentences;
  }
}
