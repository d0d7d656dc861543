package org.ankare.cli;

import org.ankare.pipeline.Mode;
import picocli.CommandLine.Option;

/** How texts are scored. */
final class ScoreOptions extends LexiconOptions {
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

  Mode mode() {
    return mode;
  }
}
