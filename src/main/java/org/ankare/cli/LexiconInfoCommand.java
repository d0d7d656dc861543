package org.ankare.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is in a lexicon. */
@Command(
    name = "info",
    description = "Tells what is in a lexicon, and what it was trained on.",
    footer = {"", "Example:", "  ankare lexicon info"})
final class LexiconInfoCommand implements Callable<Integer> {
  private final Work<LexiconInfoCommand> work;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The lexicon. Default: the one that ships.")
  private String file;

  @Mixin private OutputOptions output;

  LexiconInfoCommand(Work<LexiconInfoCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    return work.run(this).number();
  }

  /** Returns the lexicon's file, if it is not the one that ships. */
  Optional<String> file() {
    return Optional.ofNullable(file);
  }

  OutputOptions output() {
    return output;
  }
}
