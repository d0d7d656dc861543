package org.ankare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ankare.extract.DocumentReader;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the language of documents, or of their passages. */
@Command(
    name = "detect",
    description = "Tells the language of each document or passage, and how sure that is.",
    footer = {
      "",
      "Examples:",
      "  ankare detect artikel.txt article.txt",
      "  ankare detect --unit passage bilingual.txt"
    })
final class DetectCommand implements Callable<Integer> {
  private final Work<DetectCommand> work;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "The documents. Default: standard input (-).")
  private List<String> inputs = new ArrayList<>();

  @Mixin private EncodingOption encoding;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "document",
      description = {
        "What a row is about: ${COMPLETION-CANDIDATES}.",
        "passage: paragraphs, with the columns paragraph, start and end.",
        "Default: ${DEFAULT-VALUE}."
      })
  private Unit unit;

  @Mixin private BoilerplateOption boilerplate;

  @Mixin private OutputOptions output;

  DetectCommand(Work<DetectCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    Inputs.check(spec, inputs);
    output.checkBeside(inputs);
    return work.run(this).number();
  }

  /** Returns the documents as they were named; standard input if none was. */
  List<String> inputs() {
    return inputs.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : List.copyOf(inputs);
  }

  /** Returns a reader for the charset that was given, or one that detects it. */
  DocumentReader reader() {
    return boilerplate.applyTo(encoding.reader());
  }

  Unit unit() {
    return unit;
  }

  OutputOptions output() {
    return output;
  }

  /** What a row is about. */
  enum Unit {
    DOCUMENT,
    PASSAGE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
