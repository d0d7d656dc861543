package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ankare.detect.LanguageDetector;
import org.ankare.detect.LanguageGuess;
import org.ankare.extract.DocumentReader;
import org.ankare.io.Cells;
import org.ankare.io.Decimals;
import org.ankare.segment.Passages;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.Progress;
import org.ankare.text.Span;
import org.ankare.text.StageParts;

/** Prints the language of each document or passage. */
record DetectWork(Session session) implements Work<DetectCommand> {
  private static final Progress.Stage FILES = new Progress.Stage("telling languages", "files");
  private static final Progress.Stage PASSAGES =
      new Progress.Stage("telling languages", "passages");

  @Override
  public ExitCode run(DetectCommand command) throws IOException, InputException {
    return command.output().deliver(session, out -> print(command, out));
  }

  private ExitCode print(DetectCommand command, Writer out) throws IOException, InputException {
    DocumentReader reader = command.reader();
    boolean isByPassage = command.unit() == DetectCommand.Unit.PASSAGE;
    out.write("file\tlanguage\tconfidence\trunner_up\tmargin");
    out.write(isByPassage ? "\tparagraph\tstart\tend\n" : "\n");
    List<String> inputs = command.inputs();
    try (ProgressLine progress = session.progressBeside(command.output())) {
      for (int i = 0; i < inputs.size(); i++) {
        Document document = Texts.document(reader, inputs.get(i), session.in());
        if (isByPassage) {
          printPassages(document, inputs.size() == 1 ? progress : Progress.NONE, out);
        } else {
          Optional<LanguageGuess> guess = new LanguageDetector().detect(document.text());
          out.write(Cells.clean(document.name()) + "\t" + row(guess) + "\n");
        }
        progress.at(FILES, i + 1L, inputs.size());
      }
    }
    return ExitCode.DONE;
  }

  private static void printPassages(Document document, Progress progress, Writer out)
      throws IOException {
    List<Span> spans = Passages.spans(document);
    List<String> texts = spans.stream().map(span -> span.of(document.text())).toList();
    List<Optional<LanguageGuess>> guesses =
        new LanguageDetector()
            .detectPassages(
                texts, Set.of(), StageParts.begin(progress, PASSAGES, texts.size()).whole());
    for (int number = 0; number < spans.size(); number++) {
      out.write(
          String.join(
              "\t",
              Cells.clean(document.name()),
              row(guesses.get(number)),
              Integer.toString(number),
              Integer.toString(spans.get(number).start()),
              Integer.toString(spans.get(number).end())));
      out.write("\n");
    }
  }

  /** Returns the cells after the file; a text without words has no language and no confidence. */
  private static String row(Optional<LanguageGuess> guess) {
    return guess
        .map(
            found ->
                String.join(
                    "\t",
                    found.language().code(),
                    Decimals.fixed(found.confidence(), 3),
                    found.runnerUp().map(Language::code).orElse(""),
                    Decimals.fixed(found.margin(), 3)))
        .orElse("\t0.000\t\t0.000");
  }
}
