package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ankare.align.Aligner;
import org.ankare.bitext.Bead;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.TextPair;
import org.ankare.lexicon.Lexicon;
import org.ankare.pipeline.PairAligner;
import org.ankare.pipeline.Segmentation;
import org.ankare.report.Explanation;
import org.ankare.report.RivalList;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Progress;
import org.ankare.text.SegmentedDocument;

/** Prints the reasons of one score. */
record ExplainWork(Session session) implements Work<ExplainCommand> {
  @Override
  public ExitCode run(ExplainCommand command) throws IOException, InputException {
    return command.output().deliver(session, out -> print(command, out));
  }

  private ExitCode print(ExplainCommand command, Writer out) throws IOException, InputException {
    if (command.sentences().isPresent()) {
      Bitext bitext = bitext(command.sentences().get());
      Lexicon lexicon = Lexicons.with(command.scoring().lexicons(), session);
      PairAligner aligner = AlignWork.aligner(command.scoring(), lexicon, Progress.NONE);
      out.write(Explanation.of(bitext, aligner.single(bitext)));
      return ExitCode.DONE;
    }
    Aligner.Outcome outcome = outcome(command);
    Bitext bitext = outcome.alignment().bitext();
    List<Bead> beads = outcome.alignment().linked();
    int number = command.bead().getAsInt();
    if (number >= beads.size()) {
      throw new InputException(
          "--bead " + number, "there are " + beads.size() + " beads", "count them from 0");
    }
    Bead bead = beads.get(number);
    out.write(Explanation.of(bitext, bead) + "\n");
    out.write(RivalList.of(bitext, bead, outcome.rivals().of(bead)));
    return ExitCode.DONE;
  }

  private Aligner.Outcome outcome(ExplainCommand command) throws IOException, InputException {
    Bitext bitext = Texts.bitext(session, command.texts(), command.inputs());
    Lexicon lexicon = Lexicons.with(command.scoring().lexicons(), session);
    try (ProgressLine progress = session.progress()) {
      return AlignWork.aligner(command.scoring(), lexicon, progress).search(bitext);
    }
  }

  private static Bitext bitext(TextPair pair) throws InputException {
    return new Bitext(
        sentences(new Document("--sv", pair.source()), Language.SWEDISH),
        sentences(new Document("--en", pair.target()), Language.ENGLISH));
  }

  private static SegmentedDocument sentences(Document document, Language language)
      throws InputException {
    SegmentedDocument segmented = Segmentation.LINES.segment(document, language);
    if (segmented.size() == 0) {
      throw new InputException(document.name(), "is empty", "give a sentence");
    }
    return segmented;
  }
}
