package org.ankare.cli;

import java.io.IOException;
import java.util.List;
import org.ankare.bitext.TextPair;
import org.ankare.eval.Agreement;
import org.ankare.eval.AlignComparison;
import org.ankare.eval.AnchorComparison;
import org.ankare.eval.ComparableComparison;
import org.ankare.eval.MineComparison;
import org.ankare.eval.QuotePair;
import org.ankare.eval.SegmentComparison;
import org.ankare.eval.SpeakerComparison;
import org.ankare.io.AlignmentReader;
import org.ankare.io.PairReader;
import org.ankare.io.TextLines;
import org.ankare.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares what was found with gold. */
@Command(
    name = "eval",
    description = "Compares what was found with gold: precision, recall, F1 and their intervals.",
    footer = {"", "Example:", "  ankare eval align gold.txt found.tsv --fail-below 0.95"})
final class EvalCommand implements Runnable {
  private static final String SV_SPEAKER = "sv_speaker";
  private static final String EN_SPEAKER = "en_speaker";

  private final Session session;

  @Spec private CommandSpec spec;

  EvalCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "No command given; 'ankare eval --help' lists them");
  }

  @Command(
      description = {
        "Compares alignments of translations.",
        "Beads are lines of [0,1]:[0] or the TSV of align. strict: the same bead; lax: shares a"
            + " sentence on both sides; n-m: strict over beads that are not 1-1."
      },
      footer = {"", "Example:", "  ankare eval align gold.txt found.tsv --fail-below 0.95"})
  int align(@Mixin BeadEvalOptions options) throws IOException, InputException {
    return new Evaluation(session, options)
        .run(
            "align",
            (gold, found) ->
                AlignComparison.of(AlignmentReader.read(gold), AlignmentReader.read(found)));
  }

  @Command(
      description = {
        "Compares alignments of texts on the same matter.",
        "The gold has the columns sv, en and level (full or partial). links: pairs of sentences;"
            + " full-bead: the same as a full bead of the gold. Shapes are those of full beads."
      },
      footer = {"", "Example:", "  ankare eval comparable gold.tsv found.tsv"})
  int comparable(@Mixin BeadEvalOptions options) throws IOException, InputException {
    return new Evaluation(session, options)
        .run(
            "comparable",
            (gold, found) ->
                ComparableComparison.of(
                    AlignmentReader.readGraded(gold), AlignmentReader.read(found)));
  }

  @Command(
      description = {
        "Compares a ranked list of sentence pairs with the true ones.",
        "The gold has a Swedish and an English id on each line. as-printed: the whole list;"
            + " best-cut: down to where F1 is best."
      },
      footer = {"", "Example:", "  ankare eval mine gold.tsv found.tsv"})
  int mine(@Mixin EvalOptions options) throws IOException, InputException {
    return new Evaluation(session, options)
        .run(
            "mine",
            (gold, found) ->
                MineComparison.of(
                    PairReader.readPlain(gold), PairReader.read(found, "sv_id", "en_id")));
  }

  @Command(
      description = {
        "Compares sentence boundaries.",
        "Both files have one sentence a line; white space does not count."
      },
      footer = {"", "Example:", "  ankare segment text.txt | ankare eval segment gold.txt -"})
  int segment(@Mixin EvalOptions options) throws IOException, InputException {
    return new Evaluation(session, options).run("segment", this::boundaries);
  }

  @Command(
      description = {
        "Compares matched quotes or names.",
        "The gold has the columns sv_quote and en_quote, or sv_name and en_name; what was found is"
            + " the TSV of anchors. speaker: of the quotes that were found and whose speaker the"
            + " gold names in sv_speaker or en_speaker, those that have the right one; its recall"
            + " is their share."
      },
      footer = {"", "Example:", "  ankare anchors sv.txt en.txt | ankare eval anchors names.tsv -"})
  int anchors(@Mixin EvalOptions options) throws IOException, InputException {
    return new Evaluation(session, options).run("anchors", EvalCommand::anchors);
  }

  private static Agreement anchors(TextLines gold, TextLines found) throws InputException {
    if (!PairReader.hasColumn(gold, "sv_quote")) {
      return AnchorComparison.names(
          PairReader.read(gold, "sv_name", "en_name"), PairReader.readKind(found, "name"));
    }
    List<TextPair> expected = PairReader.read(gold, "sv_quote", "en_quote");
    List<TextPair> actual = PairReader.readKind(found, "quote");
    Agreement quotes = AnchorComparison.quotes(expected, actual);
    if (!PairReader.hasColumn(gold, SV_SPEAKER) || !PairReader.hasColumn(found, SV_SPEAKER)) {
      return quotes;
    }
    Agreement speakers =
        SpeakerComparison.of(
            QuotePair.joined(expected, PairReader.read(gold, SV_SPEAKER, EN_SPEAKER)),
            QuotePair.joined(actual, PairReader.readKind(found, "quote", SV_SPEAKER, EN_SPEAKER)));
    return Agreement.pooled(List.of(quotes, speakers));
  }

  private Agreement boundaries(TextLines gold, TextLines found) {
    int expected = SegmentComparison.characters(gold.lines());
    int actual = SegmentComparison.characters(found.lines());
    if (expected != actual) {
      String counts = actual + " characters, but " + expected + " in " + gold.name();
      session.tell(found.name() + ": " + counts + "; text was lost or added");
    }
    return SegmentComparison.of(gold.lines(), found.lines());
  }
}
