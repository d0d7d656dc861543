package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a lexicon. */
@Command(
    name = "train",
    description = "Trains a lexicon from pairs of files with one sentence a line.",
    footer = {"", "Example:", "  ankare lexicon train corpus.sv corpus.en -o my.lexicon"})
final class LexiconTrainCommand implements Callable<Integer> {
  private final Work<LexiconTrainCommand> work;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SV EN",
      arity = "1..*",
      description = "Pairs of files: line N of one is the translation of line N of the other.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where the lexicon goes; put in place when it is complete.")
  private Path output;

  @Option(
      names = "--from-scratch",
      description =
          "Learn from these sentences alone; otherwise they adapt the lexicon that ships.")
  private boolean isFromScratch;

  LexiconTrainCommand(Work<LexiconTrainCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    Inputs.check(spec, inputs);
    if (inputs.size() % 2 != 0) {
      throw new ParameterException(
          spec.commandLine(), "Files come in pairs: the Swedish, then the English");
    }
    return work.run(this).number();
  }

  /** Returns the files as they were named, two of each pair after another. */
  List<String> inputs() {
    return List.copyOf(inputs);
  }

  Path output() {
    return output;
  }

  boolean isFromScratch() {
    return isFromScratch;
  }
}
