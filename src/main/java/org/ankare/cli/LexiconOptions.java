package org.ankare.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which word pairs are known beside those that ship. */
class LexiconOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "More word pairs, beside those that ship; repeat it for more files.")
  private List<String> lexicons = new ArrayList<>();

  /** Returns the files with more word pairs, in the order given. */
  List<String> lexicons() {
    return List.copyOf(lexicons);
  }
}
