package org.ankare.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.ankare.detect.LanguageDetector;
import org.ankare.detect.LanguageGuess;
import org.ankare.extract.DocumentReader;
import org.ankare.io.Cells;
import org.ankare.io.Decimals;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;

/** Prints the language of each document. */
record DetectWork(Session session) implements Work<DetectCommand> {
  @Override
  public ExitCode run(DetectCommand command) throws IOException, InputException {
    return command.output().deliver(session, out -> print(command, out));
  }

  private ExitCode print(DetectCommand command, Writer out) throws IOException, InputException {
    DocumentReader reader =
        command.encoding().map(DocumentReader::in).orElseGet(DocumentReader::detecting);
    LanguageDetector detector = new LanguageDetector();
    out.write("file\tlanguage\tconfidence\trunner_up\tmargin\n");
    for (String input : command.inputs()) {
      Document document = Texts.document(reader, input, session.in());
      out.write(Cells.clean(document.name()) + "\t");
      out.write(row(detector.detect(document.text())) + "\n");
    }
    return ExitCode.DONE;
  }

  /** Returns the cells after the file; a text without letters has no language and no confidence. */
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
