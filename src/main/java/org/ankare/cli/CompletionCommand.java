package org.ankare.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script that completes commands and options in a shell. */
@Command(
    name = "generate-completion",
    hidden = true,
    description = "Print a completion script for bash and zsh.",
    footer = {"", "Example:", "  source <(ankare generate-completion)"})
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.out().write(AutoComplete.bash("ankare", spec.root().commandLine()) + "\n");
    session.out().flush();
    return ExitCode.DONE.number();
  }
}
