package org.ankare.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ankare.io.SentenceTexts;
import org.ankare.text.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The sentences of files that hold their numbers only. */
final class SentenceOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--sv",
      paramLabel = "FILE",
      description = {
        "The Swedish sentences, one a line, if IN holds",
        "their numbers only (ladder, vecalign); line 0 first."
      })
  private Path source;

  @Option(names = "--en", paramLabel = "FILE", description = "The English sentences, likewise.")
  private Path target;

  /** Checks that both are given, or neither. */
  void check() {
    Inputs.require(command, (source == null) == (target == null), "Give --sv and --en together");
  }

  /** Returns the sentences, if they are given. */
  Optional<SentenceTexts> texts() throws InputException {
    return source == null ? Optional.empty() : Optional.of(SentenceTexts.read(source, target));
  }
}
