package org.ankare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds sentence pairs in two piles of sentences. */
@Command(
    name = "mine",
    description = {
      "Finds the sentences of two piles that are translations of each other, best first.",
      "Each line of a pile is: id, tab, sentence, in any order; each id is in one pair at most."
    },
    footer = {"", "Example:", "  ankare mine sv.tsv en.tsv --min-confidence 0.8"})
final class MineCommand implements Callable<Integer> {
  private final Work<MineCommand> work;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "The Swedish and the English pile, in either order; - is standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private FileOptions files;

  @Mixin private LexiconOptions words;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0.5",
      description = {"Leave out what is less sure than X, 0 to 1.", "Default: ${DEFAULT-VALUE}."})
  private double minConfidence;

  @Option(names = "--signature", description = "Say on standard error how the result was made.")
  private boolean signature;

  @Mixin private OutputOptions output;

  MineCommand(Work<MineCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    Inputs.require(spec, inputs.size() == 2, "Give two piles");
    files.checkPair(inputs);
    Inputs.checkConfidence(spec, minConfidence);
    output.checkBeside(inputs);
    return work.run(this).number();
  }

  /** Returns the two piles as they were named. */
  List<String> inputs() {
    return List.copyOf(inputs);
  }

  FileOptions files() {
    return files;
  }

  LexiconOptions words() {
    return words;
  }

  double minConfidence() {
    return minConfidence;
  }

  boolean signature() {
    return signature;
  }

  OutputOptions output() {
    return output;
  }
}
