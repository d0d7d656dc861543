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
    description = {
      "Finds what a Swedish and an English text say alike, as parallel text.",
      "Texts may be plain, web pages, Markdown or subtitles; what they are is seen from"
          + " their content."
    },
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  I have a text and its translation, and want them side by side:",
      "    ankare align original.txt translation.txt -o pair.tsv",
      "  I have many such pairs, listed in a table:",
      "    ankare align --pairs pairs.tsv --out-dir results",
      "  I want to know what a translator should look at again:",
      "    ankare align original.txt translation.txt --report doubts.tsv",
      "  I want to know what two articles on the same matter both say:",
      "    ankare align artikel.html article.html --mode comparable",
      "Each command has a page of its own, with examples: ankare align --help"
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
    throw new ParameterException(
        spec.commandLine(),
        "No command given; begin with 'ankare align original.txt translation.txt', or see 'ankare --help'");
  }
}
