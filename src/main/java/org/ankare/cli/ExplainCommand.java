package org.ankare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.ankare.bitext.TextPair;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives the reasons behind one score. */
@Command(
    name = "explain",
    description = {
      "Gives the reasons behind one score, in words and as numbers that add up.",
      "Either for a bead of two documents, with the rivals that it beat,",
      "or for a Swedish and an English sentence."
    },
    footer = {
      "",
      "Examples:",
      "  ankare explain artikel.txt article.txt --bead 3",
      "  ankare explain --sv 'Hunden sover.' --en 'The dog is asleep.'"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Work<ExplainCommand> work;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "The two documents, or one with both texts; - is standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--bead",
      paramLabel = "N",
      description = "The row of align's table without its header, from 0.")
  private Integer bead;

  @Option(names = "--sv", paramLabel = "TEXT", description = "The Swedish sentence.")
  private String swedish;

  @Option(names = "--en", paramLabel = "TEXT", description = "The English sentence.")
  private String english;

  @Mixin private TextOptions texts;

  @Mixin private ScoreOptions scoring;

  @Mixin private OutputOptions output;

  ExplainCommand(Work<ExplainCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    boolean ofDocuments =
        (inputs.size() == 1 || inputs.size() == 2)
            && bead != null
            && bead >= 0
            && swedish == null
            && english == null;
    boolean ofSentences = inputs.isEmpty() && bead == null && swedish != null && english != null;
    if (!ofDocuments && !ofSentences) {
      throw new ParameterException(
          spec.commandLine(),
          "Give two documents, or one that holds both texts, and --bead N, or --sv TEXT and --en TEXT");
    }
    if (ofDocuments) {
      texts.checkPair(inputs);
    }
    output.checkBeside(inputs);
    return work.run(this).number();
  }

  /** Returns the one or two documents as they were named; empty if sentences were given. */
  List<String> inputs() {
    return List.copyOf(inputs);
  }

  /** Returns the number of the bead, if documents were given. */
  OptionalInt bead() {
    return bead == null ? OptionalInt.empty() : OptionalInt.of(bead);
  }

  /** Returns the two sentences, if no documents were given. */
  Optional<TextPair> sentences() {
    return bead == null ? Optional.of(new TextPair(swedish, english)) : Optional.empty();
  }

  TextOptions texts() {
    return texts;
  }

  ScoreOptions scoring() {
    return scoring;
  }

  OutputOptions output() {
    return output;
  }
}
