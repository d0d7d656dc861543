package org.ankare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Mixin private OutputOptions output;

  SegmentCommand(Work<SegmentCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    texts.check(inputs());
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
