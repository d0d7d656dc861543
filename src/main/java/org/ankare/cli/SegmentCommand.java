package org.ankare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Parts documents into sentences. */
@Command(
    name = "segment",
    description = "Parts Swedish and English documents into sentences.",
    footer = {"", "Example:", "  ankare segment artikel.txt --format tsv"})
final class SegmentCommand implements Callable<Integer> {
  private final Work<SegmentCommand> work;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "The documents. Default: standard input (-).")
  private List<String> inputs = new ArrayList<>();

  @Mixin private TextOptions texts;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "The format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
        "text: a sentence a line, an empty line after a paragraph.",
        "tsv: file, id, paragraph, start, end, text, kind."
      })
  private Format format;

  @Option(
      names = "--explain",
      description = {
        "Prints each place where a sentence might end, and why it does or not:",
        "file, paragraph, end, next, ends, rule, reason, before, after."
      })
  private boolean explain;

  @Mixin private OutputOptions output;

  @Spec private CommandSpec spec;

  SegmentCommand(Work<SegmentCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    texts.check(inputs());
    if (explain && (texts.sentences() || texts.srx().isPresent())) {
      throw new ParameterException(
          spec.commandLine(),
          "--explain needs the program's own rules: leave --sentences and --srx out");
    }
    output.checkBeside(inputs);
    return work.run(this).number();
  }

  /** Returns the documents as they were named; standard input if none was. */
  List<String> inputs() {
    return inputs.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : List.copyOf(inputs);
  }

  TextOptions texts() {
    return texts;
  }

  boolean explain() {
    return explain;
  }

  Format format() {
    return format;
  }

  OutputOptions output() {
    return output;
  }

  /** How sentences are printed. */
  enum Format {
    TEXT,
    TSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
