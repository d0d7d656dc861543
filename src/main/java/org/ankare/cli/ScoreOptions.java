package org.ankare.cli;

import java.util.ArrayList;
import java.util.List;
import org.ankare.pipeline.Mode;
import picocli.CommandLine.Option;

/** How texts are scored. */
final class ScoreOptions {
  @Option(
      names = "--mode",
      paramLabel = "MODE",
      defaultValue = "auto",
      description = {
        "How the texts belong together: ${COMPLETION-CANDIDATES}.",
        "parallel: translations; comparable: on the same matter.",
        "Default: ${DEFAULT-VALUE}, seen from the texts."
      })
  private Mode mode;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = {
        "Your own words: a table (Swedish, tab, English),",
        "a TMX file, a dictd dictionary or a trained lexicon;",
        "repeat it for more files."
      })
  private List<String> lexicons = new ArrayList<>();

  Mode mode() {
    return mode;
  }

  /** Returns the files with more word pairs, in the order given. */
  List<String> lexicons() {
    return List.copyOf(lexicons);
  }
}
