package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ankare.bitext.Unit;
import org.ankare.text.InputException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes parallel text of two documents, of one in two languages, or of many pairs. */
@Command(
    name = "align",
    description = {
      "Makes parallel text of a Swedish and an English document, in either order.",
      "One document alone must hold both texts; its passages are told apart."
    },
    footer = {
      "",
      "Examples:",
      "  ankare align artikel.txt article.txt --min-confidence 0.5",
      "  ankare align bilingual.txt"
    })
final class AlignCommand implements Callable<Integer> {
  private final Work<AlignCommand> work;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "The two documents, or one with both texts; - is standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private TextOptions texts;

  @Mixin private ScoreOptions scoring;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "sentence",
      description = {
        "What beads are made of: ${COMPLETION-CANDIDATES}.",
        "passage: paragraphs; the column beads has the sentences inside.",
        "quote: what people say, with the columns sv_speaker and en_speaker; --mode is left aside.",
        "Default: ${DEFAULT-VALUE}."
      })
  private Unit unit;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = {
        "Leave out what is less sure than X, 0 to 1.",
        "Default: all that was linked."
      })
  private Double minConfidence;

  @Option(names = "--unaligned", description = "Print omissions and additions too, one cell empty.")
  private boolean unaligned;

  @Option(names = "--explain", description = "Add the column evidence: the reasons of each score.")
  private boolean explain;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = AlignFormat.Names.class,
      converter = AlignFormat.Converter.class,
      description = {
        "The format: ${COMPLETION-CANDIDATES}.",
        "html is a page on which a person looks the result over and corrects it.",
        "Default: by the ending of -o, else tsv."
      })
  private AlignFormat format;

  @Option(
      names = "--fixed",
      paramLabel = "FILE",
      description = {
        "Keep what a person has decided in FILE, an alignment",
        "of these texts, and align the rest: beads accepted or",
        "edited stand, rejected ones do not come again.",
        "Without any decision in it, all its beads stand."
      })
  private Path fixed;

  @Option(names = "--signature", description = "Say on standard error how the result was made.")
  private boolean signature;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = {
        "Write to FILE, as a table, the stretches that a",
        "person should look at, most doubtful first."
      })
  private Path report;

  @Mixin private OutputOptions output;

  @ArgGroup(exclusive = false, heading = "%nMany pairs:%n")
  private ManyPairs pairs;

  AlignCommand(Work<AlignCommand> work) {
    this.work = work;
  }

  @Override
  public Integer call() throws IOException, InputException {
    if (pairs == null) {
      Inputs.require(
          spec,
          inputs.size() == 1 || inputs.size() == 2,
          "Give two documents, one that holds both texts, or --pairs and --out-dir");
      texts.checkPair(inputs);
    } else {
      Inputs.require(
          spec, inputs.isEmpty() && !output.isFile(), "With --pairs go neither documents nor -o");
      Inputs.require(spec, report == null, "With --pairs goes no --report");
      Inputs.require(spec, fixed == null, "With --pairs goes no --fixed");
      texts.checkRules();
    }
    minConfidence().ifPresent(least -> Inputs.checkConfidence(spec, least));
    Inputs.require(
        spec,
        format().parts().size() == 1 || output.isFile() || pairs != null,
        "The format " + format() + " is made of several files: name them with -o");
    Inputs.require(
        spec,
        format != null || output.name().filter(AlignFormat::isDocument).isEmpty(),
        "No format has the ending of -o: for people, name it .xlsx or .html, or give -f");
    output.checkBeside(inputs, format().parts());
    Inputs.check(
        spec, Stream.concat(inputs.stream(), fixed().map(Path::toString).stream()).toList());
    Inputs.require(
        spec, fixed == null || unit == Unit.SENTENCE, "--fixed is of sentences: leave out --unit");
    if (report != null) {
      Inputs.checkBeside(inputs, report);
      Inputs.checkBeside(fixed().map(Path::toString).stream().toList(), report);
      Inputs.require(spec, !output.isFile(report), "Give -o and --report two files");
    }
    return work.run(this).number();
  }

  /** Returns the one or two documents as they were named; empty with {@link #pairs}. */
  List<String> inputs() {
    return List.copyOf(inputs);
  }

  TextOptions texts() {
    return texts;
  }

  ScoreOptions scoring() {
    return scoring;
  }

  Unit unit() {
    return unit;
  }

  OptionalDouble minConfidence() {
    return minConfidence == null ? OptionalDouble.empty() : OptionalDouble.of(minConfidence);
  }

  boolean unaligned() {
    return unaligned;
  }

  boolean explain() {
    return explain;
  }

  AlignFormat format() {
    return format != null
        ? format
        : output.name().map(AlignFormat::ofName).orElse(AlignFormat.TABLE);
  }

  boolean signature() {
    return signature;
  }

  /** Returns the alignment that holds what a person has decided, if there is one. */
  Optional<Path> fixed() {
    return Optional.ofNullable(fixed);
  }

  /** Returns where the table of what a person should look at goes, if it is asked for. */
  Optional<Path> report() {
    return Optional.ofNullable(report);
  }

  OutputOptions output() {
    return output;
  }

  Optional<ManyPairs> pairs() {
    return Optional.ofNullable(pairs);
  }
}
