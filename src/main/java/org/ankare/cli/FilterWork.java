package org.ankare.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ankare.filter.BitextFilter;
import org.ankare.io.AlignmentFormat;
import org.ankare.io.BeadFile;
import org.ankare.io.BeadForm;
import org.ankare.io.BeadSink;
import org.ankare.io.BeadsWithTexts;
import org.ankare.io.FittedBeads;
import org.ankare.io.FormedBeads;
import org.ankare.io.HeadSurvey;
import org.ankare.io.ResultFile;
import org.ankare.io.ResultWriter;
import org.ankare.text.InputException;

/** Writes the rows that the filter keeps, and those that it rejects. */
record FilterWork(Session session) implements Work<FilterCommand> {
  @Override
  public ExitCode run(FilterCommand command) throws IOException, InputException {
    BeadFile form = new BeadFile(command.from(), command.sentences().texts());
    BeadInput input = new BeadInput(session, command.input());
    // What heads a table of other rows is read first.
    boolean isReadTwice = command.format().filter(AlignmentFormat::isTable).isPresent();
    return input.read(
        form,
        isReadTwice,
        beads -> {
          if (input.file().isPresent()) {
            command.checkBeside(form.files(input.file().get()), format(command, beads));
          }
          return filter(command, beads);
        });
  }

  private static AlignmentFormat format(FilterCommand command, FormedBeads beads) {
    return command.format().orElse(AlignmentFormat.of(beads.form()));
  }

  private static boolean isVerbatim(FilterCommand command, FormedBeads beads) {
    return beads.form().isOfLines() && format(command, beads) == AlignmentFormat.of(beads.form());
  }

  private ExitCode filter(FilterCommand command, FormedBeads beads)
      throws IOException, InputException {
    AlignmentFormat format = format(command, beads);
    command.checkOutput(format);
    return command
        .output()
        .deliver(session, format.parts(), outputs -> filter(command, beads, outputs));
  }

  private ExitCode filter(FilterCommand command, FormedBeads beads, List<ResultWriter> outputs)
      throws IOException, InputException {
    if (isVerbatim(command, beads)) {
      filter(command, beads, new KeptRows(outputs.get(0)));
      return ExitCode.DONE;
    }
    AlignmentFormat format = format(command, beads);
    FittedBeads fitted = new FittedBeads(format, format.sink(outputs), OptionalDouble.empty());
    BeadSink kept = fitted;
    if (format.isTable()) {
      HeadSurvey survey = new HeadSurvey();
      beads.copyTo(survey);
      kept = survey.heading(fitted);
    }
    filter(command, beads, new KeptRows(kept));
    fitted.losses().forEach(session::tell);
    fitted.remarks().forEach(session::tell);
    return ExitCode.DONE;
  }

  private void filter(FilterCommand command, FormedBeads beads, KeptRows kept)
      throws IOException, InputException {
    FilterSummary summary = new FilterSummary();
    List<String> passedOver;
    if (command.rejected().isEmpty()) {
      passedOver = filter(command, beads, kept, Optional.empty(), summary);
    } else {
      try (ResultFile rejected = ResultFile.open(command.rejected().get())) {
        RejectedRows rows = new RejectedRows(rejected.writer(), beads.form() == BeadForm.TSV);
        passedOver = filter(command, beads, kept, Optional.of(rows), summary);
        rejected.complete();
      }
    }
    passedOver.forEach(what -> session.tell(command.input() + ": left out " + what));
    summary.tell(session);
  }

  private List<String> filter(
      FilterCommand command,
      FormedBeads beads,
      KeptRows kept,
      Optional<RejectedRows> rejected,
      FilterSummary summary)
      throws IOException, InputException {
    BitextFilter filter =
        new BitextFilter(command.limits(), Lexicons.with(command.lexicons(), session));
    try (ProgressLine progress = session.progressBeside(command.output())) {
      summary.showOn(progress);
      BeadSink sink = new FilterSink(filter, kept, rejected, summary);
      return beads.copyTo(
          beads.form().mayLackTexts() ? new BeadsWithTexts(command.input(), sink) : sink);
    }
  }
}
