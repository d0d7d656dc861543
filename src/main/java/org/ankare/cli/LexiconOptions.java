package org.ankare.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which word pairs are known beside those that ship. */
class LexiconOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = {
        "Your own words: a table (Swedish, tab, English),",
        "a TMX file, a dictd dictionary or a trained lexicon;",
        "repeat it for more files."
      })
  private List<String> lexicons = new ArrayList<>();

  /** Returns the files with more word pairs, in the order given. */
  List<String> lexicons() {
    return List.copyOf(lexicons);
  }
}
