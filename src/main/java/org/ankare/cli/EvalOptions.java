package org.ankare.cli;

import java.util.List;
import java.util.OptionalDouble;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that all comparisons with gold have. */
class EvalOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "GOLD HYP",
      arity = "1..*",
      description = "Pairs of files: the gold, then what was found; - is standard input.")
  private List<String> files;

  @Option(
      names = "--fail-below",
      paramLabel = "F1",
      description = "End with exit code 1 if a main figure is below F1, 0 to 1.")
  private Double floor;

  @Option(names = "--per-document", description = "Print the figures of each pair of files too.")
  private boolean perDocument;

  @Mixin private OutputOptions output;

  /** Returns the files, two of each pair after another, once they are known to be in order. */
  List<String> files() {
    Inputs.check(command, files);
    if (files.size() % 2 != 0) {
      throw wrong("Files come in pairs: the gold, then what was found");
    }
    if (floor != null && !(floor >= 0 && floor <= 1)) {
      throw wrong("Invalid value for option '--fail-below': give a number 0 to 1");
    }
    return files;
  }

  /** Returns the F1 below which the comparison is held to have failed, if any. */
  OptionalDouble floor() {
    return floor == null ? OptionalDouble.empty() : OptionalDouble.of(floor);
  }

  /** Returns what is to be printed. */
  EvaluationTable table() {
    return EvaluationTable.FIGURES;
  }

  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  boolean perDocument() {
    return perDocument;
  }

  OutputOptions output() {
    return output;
  }
}
