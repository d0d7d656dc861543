package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.ankare.io.AlignmentFormat;
import org.ankare.io.BeadForm;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns parallel text from one format into another. */
@Command(
    name = "convert",
    description = {
      "Turns parallel text from one format into another.",
      "What the new format has no place for is said on standard error."
    },
    footer = {
      "",
      "Examples:",
      "  ankare convert pair.tsv pair.tmx",
      "  ankare convert memory.tmx corpus -f moses"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Work<ConvertCommand> work;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "IN",
      index = "0",
      description = {
        "The file to read; - is standard input.",
        "Of Moses, one of its files or their common name."
      })
  private String input;

  @Parameters(
      paramLabel = "OUT",
      index = "1",
      description = "The file to write; - is standard output.")
  private String output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "The format of OUT: ${COMPLETION-CANDIDATES}.",
        "Default: by its ending; tsv on standard output."
      })
  private AlignmentFormat format;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = {
        "The format of IN: ${COMPLETION-CANDIDATES}.",
        "Default: by its content, then its ending."
      })
  private BeadForm from;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out what is less sure than X, 0 to 1.")
  private Double minConfidence;

  @Mixin private SentenceOptions sentences;

  ConvertCommand(Work<ConvertCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    Inputs.check(spec, List.of(input));
    Inputs.check(spec, List.of(output));
    sentences.check();
    minConfidence().ifPresent(least -> Inputs.checkConfidence(spec, least));
    Inputs.require(
        spec,
        format != null || !output.endsWith(".html"),
        "The page to review is made by align -f html, of the documents");
    Inputs.require(
        spec,
        format != null || isStandard(output) || AlignmentFormat.ofName(output).isPresent(),
        "The name of OUT does not tell its format: name it with -f");
    Inputs.require(
        spec,
        format().parts().size() == 1 || !isStandard(output),
        "The format " + format() + " is made of several files: name them with OUT");
    Inputs.require(
        spec,
        from != BeadForm.MOSES || !isStandard(input),
        "The format " + from + " is made of several files: name them with IN");
    return work.run(this).number();
  }

  private static boolean isStandard(String name) {
    return name.equals(Inputs.STANDARD_INPUT);
  }

  String input() {
    return input;
  }

  /** Returns where the result goes; empty is standard output. */
  Optional<Path> output() throws InputException {
    return isStandard(output) ? Optional.empty() : Optional.of(Inputs.path(output));
  }

  AlignmentFormat format() {
    return format != null ? format : AlignmentFormat.ofName(output).orElse(AlignmentFormat.TSV);
  }

  Optional<BeadForm> from() {
    return Optional.ofNullable(from);
  }

  OptionalDouble minConfidence() {
    return minConfidence == null ? OptionalDouble.empty() : OptionalDouble.of(minConfidence);
  }

  SentenceOptions sentences() {
    return sentences;
  }
}
