package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ankare.filter.FilterLimits;
import org.ankare.filter.Reason;
import org.ankare.io.AlignmentFormat;
import org.ankare.io.BeadForm;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the good rows of a bitext from anywhere. */
@Command(
    name = "filter",
    description = {
      "Keeps the good rows of a bitext from anywhere, unchanged and in order.",
      "What is rejected, and why, is counted on standard error."
    },
    footer = {
      "",
      "Examples:",
      "  ankare filter memory.tmx -o clean.tmx --rejected rejected.tsv",
      "  ankare filter corpus.tsv --skip near-duplicate --min-confidence 0.3"
    })
final class FilterCommand implements Callable<Integer> {
  private final Work<FilterCommand> work;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = Inputs.STANDARD_INPUT,
      description = "The bitext, in any format that convert reads; - is standard input.")
  private String input;

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description = "Write the rejected rows to FILE, a table with the reasons and details first.")
  private Path rejected;

  @Option(
      names = "--checks",
      paramLabel = "REASON",
      split = ",",
      converter = ReasonConverter.class,
      completionCandidates = ReasonConverter.Labels.class,
      description = {"Check for these reasons only: ${COMPLETION-CANDIDATES}.", "Default: all."})
  private List<Reason> checks = List.of(Reason.values());

  @Option(
      names = "--skip",
      paramLabel = "REASON",
      split = ",",
      converter = ReasonConverter.class,
      completionCandidates = ReasonConverter.Labels.class,
      description = "Do not check for these reasons.")
  private List<Reason> skipped = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0.1",
      description = {
        "Reject what is less sure than X, 0 to 1:",
        "by its own confidence, or else by what its words say.",
        "Default: ${DEFAULT-VALUE}."
      })
  private double minConfidence;

  @Option(
      names = "--max-ratio",
      paramLabel = "R",
      defaultValue = "2",
      description = {
        "Reject a row if one side is R times as long as the other;",
        "a short row may be more than that. Default: ${DEFAULT-VALUE}."
      })
  private double maxRatio;

  @Option(
      names = "--min-words",
      paramLabel = "N",
      defaultValue = "1",
      description = "The fewest words of a side. Default: ${DEFAULT-VALUE}.")
  private int minWords;

  @Option(
      names = "--max-words",
      paramLabel = "N",
      defaultValue = "200",
      description = "The most words of a side. Default: ${DEFAULT-VALUE}.")
  private int maxWords;

  @Mixin private LexiconOptions words;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = {
        "The format of the input: ${COMPLETION-CANDIDATES}.",
        "Default: by its content, then its ending."
      })
  private BeadForm from;

  @Mixin private SentenceOptions sentences;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "The format to write: ${COMPLETION-CANDIDATES}.",
        "Default: that of the input."
      })
  private AlignmentFormat format;

  @Mixin private OutputOptions output;

  FilterCommand(Work<FilterCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    Inputs.check(spec, List.of(input));
    sentences.check();
    Inputs.checkConfidence(spec, minConfidence);
    Inputs.require(spec, maxRatio > 1, "Invalid value for option '--max-ratio': give more than 1");
    Inputs.require(
        spec,
        minWords >= 1 && maxWords >= minWords,
        "Invalid value for option '--min-words': give 1 to " + maxWords);
    if (rejected != null) {
      Inputs.require(spec, !output.isFile(rejected), "--rejected and --output are the same file");
    }
    return work.run(this).number();
  }

  String input() {
    return input;
  }

  Optional<Path> rejected() {
    return Optional.ofNullable(rejected);
  }

  FilterLimits limits() {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(checks);
    skipped.forEach(reasons::remove);
    return new FilterLimits(reasons, minWords, maxWords, maxRatio, minConfidence);
  }

  List<String> lexicons() {
    return words.lexicons();
  }

  Optional<BeadForm> from() {
    return Optional.ofNullable(from);
  }

  SentenceOptions sentences() {
    return sentences;
  }

  /** Returns the format to write; empty if it is that of the input. */
  Optional<AlignmentFormat> format() {
    return Optional.ofNullable(format);
  }

  /** Refuses standard output for a format of several files. */
  void checkOutput(AlignmentFormat written) {
    Inputs.require(
        spec,
        written.parts().size() == 1 || output.isFile(),
        "The format " + written + " is made of several files: name them with -o");
  }

  /**
   * Refuses results that would replace one of the inputs.
   *
   * @throws InputException if one is one of them, by whatever name
   */
  void checkBeside(List<Path> inputs, AlignmentFormat written) throws InputException {
    List<String> names = inputs.stream().map(Path::toString).toList();
    output.checkBeside(names, written.parts());
    if (rejected != null) {
      Inputs.checkBeside(names, rejected);
    }
  }

  OutputOptions output() {
    return output;
  }
}
