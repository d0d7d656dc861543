package org.ankare.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script that completes commands, options and their values in a shell. */
@Command(
    name = "generate-completion",
    hidden = true,
    description = "Prints a completion script for a shell.",
    footer = {
      "",
      "Examples:",
      "  source <(ankare generate-completion bash)",
      "  source <(ankare generate-completion zsh)",
      "  ankare generate-completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      defaultValue = "bash",
      description = "The shell: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Shell shell;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.out().write(shell.script.apply(spec.root().commandLine()));
    session.out().flush();
    return ExitCode.DONE.number();
  }

  /** The shells that can be helped. */
  enum Shell {
    BASH(root -> AutoComplete.bash("ankare", root) + "\n"),
    ZSH(ZshCompletion::script),
    FISH(FishCompletion::script);

    private final Function<CommandLine, String> script;

    Shell(Function<CommandLine, String> script) {
      this.script = script;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
