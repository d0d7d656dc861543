package org.ankare.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
    name = "ankare",
    description = "Finds what a Swedish and an English text say alike, as parallel text.",
    versionProvider = Version.class,
    footer = {
      "",
      "Example:",
      "  ankare align artikel.txt article.txt",
      "Each command has its own help: ankare COMMAND --help"
    },
    exitCodeListHeading = "%nExit codes:%n")
final class RootCommand implements Runnable {
  @Mixin private final GeneralOptions general;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;

  @Spec private CommandSpec spec;

  RootCommand(GeneralOptions general) {
    this.general = general;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command given");
  }
}
