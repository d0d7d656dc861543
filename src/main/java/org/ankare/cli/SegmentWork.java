package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ankare.io.Cells;
import org.ankare.text.InputException;
import org.ankare.text.Progress;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/** Prints the sentences of documents. */
record SegmentWork(Session session) implements Work<SegmentCommand> {
  private static final Progress.Stage FILES = new Progress.Stage("segmenting", "files");

  @Override
  public ExitCode run(SegmentCommand command) throws IOException, InputException {
    return command.output().deliver(session, out -> print(command, out));
  }

  private ExitCode print(SegmentCommand command, Writer out) throws IOException, InputException {
    boolean isTable = command.format() == SegmentCommand.Format.TSV;
    if (command.explain()) {
      DecisionTable.printHeader(out);
    } else if (isTable) {
      out.write("file\tid\tparagraph\tstart\tend\ttext\tkind\n");
    }
    List<String> inputs = command.inputs();
    try (ProgressLine progress = session.progressBeside(command.output())) {
      Texts texts = new Texts(session, command.texts(), progress);
      for (int i = 0; i < inputs.size(); i++) {
        if (command.explain()) {
          DecisionTable.print(texts.decisions(inputs, i), out);
        } else if (isTable) {
          printTable(texts.single(inputs, i), out);
        } else {
          printText(texts.single(inputs, i), i == 0, out);
        }
        progress.at(FILES, i + 1L, inputs.size());
      }
    }
    return ExitCode.DONE;
  }

  private static void printTable(SegmentedDocument document, Writer out) throws IOException {
    for (Sentence sentence : document.sentences()) {
      out.write(
          String.join(
              "\t",
              Cells.clean(document.document().name()),
              Integer.toString(sentence.number()),
              Integer.toString(sentence.passage()),
              Integer.toString(sentence.span().start()),
              Integer.toString(sentence.span().end()),
              Cells.clean(sentence.text()),
              sentence.kind().toString()));
      out.write("\n");
    }
  }

  /** Prints a sentence a line; an empty line parts passages, and documents too. */
  private static void printText(SegmentedDocument document, boolean isFirst, Writer out)
      throws IOException {
    int passage = isFirst && document.size() > 0 ? document.sentence(0).passage() : -1;
    for (Sentence sentence : document.sentences()) {
      out.write(sentence.passage() == passage ? "" : "\n");
      out.write(Cells.clean(sentence.text()) + "\n");
      passage = sentence.passage();
    }
  }
}
