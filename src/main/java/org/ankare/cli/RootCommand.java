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
      "Texts may be Word, OpenDocument, RTF, PDF or EPUB files, web pages, Markdown,",
      "subtitles or plain text; what they are is seen from their content."
    },
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  I have a text and its translation, and want a translation memory:",
      "    ankare align original.docx translation.pdf -o pair.tmx",
      "  I want to look at them side by side, and correct what is wrong:",
      "    ankare align original.docx translation.pdf -o review.html",
      "  I have many such pairs, listed in a table:",
      "    ankare align --pairs pairs.tsv --out-dir results",
      "  I have parallel text from elsewhere, and want the good rows of it:",
      "    ankare filter memory.tmx -o clean.tmx --rejected rejected.tsv",
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
