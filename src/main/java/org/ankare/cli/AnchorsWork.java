package org.ankare.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiFunction;
import org.ankare.anchor.Anchor;
import org.ankare.anchor.AnchorFinder;
import org.ankare.anchor.AnchorKind;
import org.ankare.anchor.AnchorMatcher;
import org.ankare.anchor.AnchorPair;
import org.ankare.anchor.AnchorSides;
import org.ankare.anchor.Entity;
import org.ankare.bitext.Bitext;
import org.ankare.io.Cells;
import org.ankare.io.Decimals;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.InputException;
import org.ankare.text.Progress;
import org.ankare.text.SegmentedDocument;

/** Prints the anchors of a document, or those that two documents share. */
record AnchorsWork(Session session) implements Work<AnchorsCommand> {
  private static final Progress.Stage FINDING =
      new Progress.Stage("finding names, numbers and quotes", "sentences");
  private static final Progress.Stage MATCHING =
      new Progress.Stage("matching names, numbers and quotes", "sentences");

  @Override
  public ExitCode run(AnchorsCommand command) throws IOException, InputException {
    return command.output().deliver(session, out -> print(command, out));
  }

  private ExitCode print(AnchorsCommand command, Writer out) throws IOException, InputException {
    if (command.distinct()) {
      printDistinct(found(command, AnchorFinder::entities), out);
    } else if (command.inputs().size() == 1) {
      printFound(found(command, AnchorFinder::find), out);
    } else {
      printMatched(matched(command), out);
    }
    return ExitCode.DONE;
  }

  private <T> List<T> found(
      AnchorsCommand command, BiFunction<AnchorFinder, SegmentedDocument, List<T>> finding)
      throws InputException {
    try (ProgressLine progress = session.progress()) {
      SegmentedDocument document =
          new Texts(session, command.texts(), progress).single(command.inputs(), 0);
      progress.begin(FINDING);
      return finding.apply(new AnchorFinder(Lexicon.shipped()), document);
    }
  }

  private List<AnchorPair> matched(AnchorsCommand command) throws InputException {
    try (ProgressLine progress = session.progress()) {
      Bitext bitext = new Texts(session, command.texts(), progress).bitext(command.inputs());
      progress.begin(FINDING);
      AnchorSides sides =
          new AnchorFinder(Lexicon.shipped()).find(bitext.source(), bitext.target());
      progress.begin(MATCHING);
      return new AnchorMatcher(Lexicon.shipped()).matchWithSpeech(sides);
    }
  }

  private static void printFound(List<Anchor> anchors, Writer out) throws IOException {
    out.write("kind\ttext\tnormal\tsentence\tstart\tend\tspeaker\n");
    for (Anchor anchor : anchors) {
      out.write(
          String.join(
              "\t",
              anchor.kind().label(),
              Cells.clean(anchor.text()),
              Cells.clean(anchor.normal()),
              Integer.toString(anchor.sentence()),
              Integer.toString(anchor.span().start()),
              Integer.toString(anchor.span().end()),
              Cells.clean(anchor.speaker())));
      out.write("\n");
    }
  }

  private static void printDistinct(List<Entity> entities, Writer out) throws IOException {
    out.write("kind\tname\tforms\ttitles\tmentions\tsentences\n");
    for (Entity entity : entities) {
      out.write(
          String.join(
              "\t",
              entity.kind().label(),
              Cells.clean(entity.name()),
              listed(entity.forms()),
              listed(entity.titles()),
              Integer.toString(entity.sentences().size()),
              entity.sentences().stream().map(Object::toString).collect(joining(","))));
      out.write("\n");
    }
  }

  /** Returns words as a cell, joined by semicolons. */
  private static String listed(List<String> words) {
    return words.stream().map(word -> Cells.clean(word).replace(';', ' ')).collect(joining(";"));
  }

  private static void printMatched(List<AnchorPair> pairs, Writer out) throws IOException {
    out.write("kind\tsv\ten\tconfidence\tsv_sentence\ten_sentence\tsv_speaker\ten_speaker\n");
    for (AnchorPair pair : pairs) {
      out.write(
          String.join(
              "\t",
              pair.isIndirect() ? AnchorKind.SPEECH.label() : pair.source().kind().label(),
              Cells.clean(shown(pair.source())),
              Cells.clean(shown(pair.target())),
              Decimals.fixed(pair.confidence(), 3),
              Integer.toString(pair.source().sentence()),
              Integer.toString(pair.target().sentence()),
              Cells.clean(pair.source().speaker()),
              Cells.clean(pair.target().speaker())));
      out.write("\n");
    }
  }

  /** Returns a name in its base form, anything else as it stands in the text. */
  private static String shown(Anchor anchor) {
    return anchor.kind().isName() ? anchor.normal() : anchor.text();
  }
}
