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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a lexicon. */
@Command(
    name = "train",
    description = "Trains a lexicon from sentences and their translations.",
    footer = {"", "Example:", "  ankare lexicon train corpus.sv corpus.en -o my.lexicon"})
final class LexiconTrainCommand implements Callable<Integer> {
  private final Work<LexiconTrainCommand> work;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "A table (Swedish, tab, English) or TMX file; or two files",
        "with one sentence a line, the Swedish, then the English:",
        "line N of one translates line N of the other."
      })
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
    return work.run(this).number();
  }

  /** Returns the files as they were named, in their order. */
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
