package org.ankare.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the bilingual lexicon, looks words up in it, or tells what is in it. */
@Command(
    name = "lexicon",
    description = "Trains the bilingual lexicon, looks words up, or tells what is in it.",
    footer = {"", "Example:", "  ankare lexicon lookup hus"})
final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "No command given; 'ankare lexicon --help' lists them");
  }
}
