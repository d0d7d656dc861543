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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds what survives translation in one document, or matches that of two. */
@Command(
    name = "anchors",
    description = {
      "Finds quotes, names, numbers and dates in a document, or matches those of two.",
      "With one document a row is an anchor; with two, a Swedish and an English document in either"
          + " order, it is a pair of them."
    },
    footer = {"", "Example:", "  ankare anchors artikel.txt article.txt"})
final class AnchorsCommand implements Callable<Integer> {
  private final Work<AnchorsCommand> work;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "One or two documents. Default: standard input (-).")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--distinct",
      description = {
        "List whom and what one document names, each once:",
        "kind, name, forms, titles, mentions and sentences."
      })
  private boolean distinct;

  @Mixin private TextOptions texts;

  @Mixin private OutputOptions output;

  AnchorsCommand(Work<AnchorsCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    if (inputs.size() > 2) {
      throw new ParameterException(spec.commandLine(), "Give one or two documents");
    }
    if (distinct && inputs.size() == 2) {
      throw new ParameterException(spec.commandLine(), "--distinct takes one document");
    }
    if (inputs.size() == 2) {
      texts.checkPair(inputs);
    } else {
      texts.check(inputs());
    }
    output.checkBeside(inputs);
    return work.run(this).number();
  }

  /** Returns the one or two documents as they were named; standard input if none was. */
  List<String> inputs() {
    return inputs.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : List.copyOf(inputs);
  }

  boolean distinct() {
    return distinct;
  }

  TextOptions texts() {
    return texts;
  }

  OutputOptions output() {
    return output;
  }
}
