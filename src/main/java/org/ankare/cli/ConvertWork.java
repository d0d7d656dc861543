package org.ankare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ankare.io.AlignmentFormat;
import org.ankare.io.BeadFile;
import org.ankare.io.BeadSink;
import org.ankare.io.BeadSource;
import org.ankare.io.BeadsWithTexts;
import org.ankare.io.FittedBeads;
import org.ankare.io.FormedBeads;
import org.ankare.io.HeadSurvey;
import org.ankare.io.ResultWriter;
import org.ankare.text.InputException;
import org.ankare.text.Progress;

/** Reads beads in one format and writes them in another. */
record ConvertWork(Session session) implements Work<ConvertCommand> {
  @Override
  public ExitCode run(ConvertCommand command) throws IOException, InputException {
    BeadFile form = new BeadFile(command.from(), command.sentences().texts());
    BeadInput input = new BeadInput(session, command.input());
    if (input.file().isPresent()) {
      checkBeside(command, form.files(input.file().get()));
    }
    // What heads a table is read first.
    return input.read(form, command.format().isTable(), beads -> convert(command, beads));
  }

  private static void checkBeside(ConvertCommand command, List<Path> inputs)
      throws InputException, IOException {
    OutputOptions.checkBeside(
        command.output(), inputs.stream().map(Path::toString).toList(), command.format().parts());
  }

  private ExitCode convert(ConvertCommand command, FormedBeads source)
      throws IOException, InputException {
    return OutputOptions.deliver(
        session,
        command.output(),
        command.format().parts(),
        outputs -> copy(command, source, outputs));
  }

  private ExitCode copy(ConvertCommand command, FormedBeads source, List<ResultWriter> outputs)
      throws IOException, InputException {
    AlignmentFormat format = command.format();
    FittedBeads fitted = new FittedBeads(format, format.sink(outputs), command.minConfidence());
    List<String> passedOver;
    try (ProgressLine progress = session.progress()) {
      BeadSink counted = new CountedBeads(fitted, progress, "converting");
      if (source.form().mayLackTexts() && format.needsTexts()) {
        counted = new BeadsWithTexts(command.input(), counted);
      }
      passedOver = source.copyTo(format.isTable() ? headed(source, counted, progress) : counted);
    }
    passedOver.forEach(what -> session.tell(command.input() + ": left out " + what));
    fitted.losses().forEach(session::tell);
    fitted.remarks().forEach(session::tell);
    return ExitCode.DONE;
  }

  /** Reads the input once for what heads a table. */
  private static BeadSink headed(BeadSource source, BeadSink out, Progress progress)
      throws IOException, InputException {
    HeadSurvey survey = new HeadSurvey();
    source.copyTo(new CountedBeads(survey, progress, "reading"));
    return survey.heading(out);
  }
}
