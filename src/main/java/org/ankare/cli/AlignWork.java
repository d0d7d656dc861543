package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.DecidedBeads;
import org.ankare.bitext.Decision;
import org.ankare.bitext.Unit;
import org.ankare.io.AlignmentBeads;
import org.ankare.io.AlignmentFormat;
import org.ankare.io.AlignmentView;
import org.ankare.io.BeadFile;
import org.ankare.io.DecidedRows;
import org.ankare.io.FittedBeads;
import org.ankare.io.ResultFile;
import org.ankare.io.ResultWriter;
import org.ankare.lexicon.Lexicon;
import org.ankare.pipeline.BitextAligner;
import org.ankare.pipeline.Mode;
import org.ankare.pipeline.PairAligner;
import org.ankare.pipeline.PassageAligner;
import org.ankare.pipeline.QuoteAligner;
import org.ankare.pipeline.SharedMentions;
import org.ankare.report.ReviewPage;
import org.ankare.report.ReviewedAlignment;
import org.ankare.score.ScorerWeights;
import org.ankare.text.InputException;
import org.ankare.text.Progress;

/** Aligns two documents, or many pairs, and writes the parallel text. */
record AlignWork(Session session) implements Work<AlignCommand> {
  @Override
  public ExitCode run(AlignCommand command) throws IOException, InputException {
    return command.pairs().isPresent()
        ? new AlignPairsWork(session, command, command.pairs().get()).run()
        : command
            .output()
            .deliver(session, command.format().parts(), outputs -> alignOne(command, outputs));
  }

  private ExitCode alignOne(AlignCommand command, List<ResultWriter> outputs)
      throws IOException, InputException {
    if (command.report().isEmpty()) {
      Aligned aligned = align(command);
      write(command, aligned.result(), aligned.lexicon(), outputs).forEach(session::tell);
      return ExitCode.DONE;
    }
    try (ResultFile report = ResultFile.open(command.report().get())) {
      Aligned aligned = align(command);
      BitextAligner.Result result = aligned.result();
      ReviewTable.write(result.alignment(), result.mode() == Mode.PARALLEL, report.writer());
      // Before the result is written, whose reader may go away, as head does.
      report.complete();
      write(command, result, aligned.lexicon(), outputs).forEach(session::tell);
    }
    return ExitCode.DONE;
  }

  /** A result, and the words that it was made with. */
  private record Aligned(BitextAligner.Result result, Lexicon lexicon) {}

  private Aligned align(AlignCommand command) throws IOException, InputException {
    Aligned aligned = aligned(command);
    BitextAligner.Result result = aligned.result();
    if (command.unit() != Unit.QUOTE && command.scoring().mode() == Mode.AUTO) {
      session.tell("mode: " + result.mode());
    }
    if (result.alignment().linked().isEmpty()) {
      session.tell("nothing in common was found");
    }
    if (command.signature()) {
      session.err().println(signature(command, result.mode()));
    }
    return aligned;
  }

  private Aligned aligned(AlignCommand command) throws IOException, InputException {
    Bitext bitext = Texts.bitext(session, command.texts(), command.inputs());
    Lexicon lexicon = Lexicons.with(command.scoring().lexicons(), session);
    DecidedBeads decided =
        command.fixed().isPresent() ? decided(command.fixed().get(), bitext) : DecidedBeads.NONE;
    try (ProgressLine progress = session.progress()) {
      BitextAligner aligner =
          decided.isEmpty()
              ? aligner(command, lexicon, progress)
              : aligner(command.scoring(), lexicon, progress).keeping(decided);
      return new Aligned(aligner.align(bitext), lexicon);
    }
  }

  private DecidedBeads decided(Path file, Bitext bitext) throws IOException, InputException {
    DecidedRows rows = new DecidedRows(file.toString(), bitext);
    new BeadInput(session, file.toString()).read(BeadFile.ANY, false, beads -> beads.copyTo(rows));
    return rows.decided();
  }

  /** Returns what aligns a pair as the command asks, with the words of a lexicon. */
  static BitextAligner aligner(AlignCommand command, Lexicon lexicon, Progress progress) {
    if (command.unit() == Unit.QUOTE) {
      return new QuoteAligner(lexicon);
    }
    PairAligner sentences = aligner(command.scoring(), lexicon, progress);
    return command.unit() == Unit.PASSAGE ? new PassageAligner(sentences) : sentences;
  }

  static PairAligner aligner(ScoreOptions scoring, Lexicon lexicon, Progress progress) {
    return new PairAligner(lexicon, ScorerWeights.shipped(), scoring.mode(), progress);
  }

  /** Writes a result as the command asks, and returns what is to be told of it. */
  static List<String> write(
      AlignCommand command,
      BitextAligner.Result result,
      Lexicon lexicon,
      List<ResultWriter> outputs)
      throws IOException, InputException {
    Map<Bead, Decision> decisions = result.decided().decisions();
    AlignmentView view =
        new AlignmentView(
            signature(command, result.mode()),
            command.unaligned(),
            command.explain(),
            command.unit(),
            decisions);
    OptionalDouble least = command.minConfidence();
    Alignment alignment =
        least.isPresent()
            ? result.alignment().unlinkingBelow(least.getAsDouble(), decisions.keySet())
            : result.alignment();
    if (command.format().plain().isEmpty()) {
      ReviewPage.write(reviewed(alignment, result.mode(), view, lexicon), outputs.get(0));
      return List.of();
    }
    AlignmentFormat format = command.format().plain().get();
    FittedBeads fitted = new FittedBeads(format, format.sink(outputs), OptionalDouble.empty());
    new AlignmentBeads(alignment, view).writeTo(fitted);
    return fitted.remarks();
  }

  private static ReviewedAlignment reviewed(
      Alignment alignment, Mode mode, AlignmentView view, Lexicon lexicon) {
    return new ReviewedAlignment(
        alignment,
        mode == Mode.PARALLEL,
        view.unit(),
        SharedMentions.of(alignment, lexicon),
        view.signature(),
        view.decisions());
  }

  private static String signature(AlignCommand command, Mode mode) {
    List<String> parts = new ArrayList<>(List.of("sv-en"));
    if (command.unit() != Unit.SENTENCE) {
      parts.add("unit:" + command.unit());
    }
    if (command.unit() != Unit.QUOTE) {
      parts.add("mode:" + mode);
    }
    parts.add("seg:" + command.texts().segmentationName());
    boolean isLearning = command.pairs().map(ManyPairs::learns).orElse(false);
    parts.add(
        "lex:shipped"
            + (command.scoring().lexicons().isEmpty() ? "" : "+user")
            + (isLearning ? "+learned" : ""));
    return Signature.of(parts);
  }
}
