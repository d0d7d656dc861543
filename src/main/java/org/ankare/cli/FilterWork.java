package org.ankare.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ankare.filter.BitextFilter;
import org.ankare.io.AlignmentFormat;
import org.ankare.io.BeadFile;
import org.ankare.io.BeadForm;
import org.ankare.io.FormedBeads;
import org.ankare.io.ResultFile;
import org.ankare.io.ResultWriter;
import org.ankare.text.InputException;

/** Writes the rows that the filter keeps, and those that it rejects. */
record FilterWork(Session session) implements Work<FilterCommand> {
  @Override
  public ExitCode run(FilterCommand command) throws IOException, InputException {
    if (command.input().equals(Inputs.STANDARD_INPUT)) {
      return filter(command, BeadFile.open(command.input(), session.in()));
    }
    Path file = Inputs.path(command.input());
    BeadFile.open(file); // Says what is wrong with a file that is missing, or none.
    try (ProgressLine progress = session.progress();
        InputStream in =
            new CountedStream(
                Files.newInputStream(file), "filtering kB", Files.size(file), progress)) {
      return filter(command, BeadFile.open(command.input(), in));
    }
  }

  private ExitCode filter(FilterCommand command, FormedBeads beads)
      throws IOException, InputException {
    AlignmentFormat format = command.checkedFormat(AlignmentFormat.of(beads.form()));
    return command
        .output()
        .deliver(session, format.parts(), outputs -> filter(command, beads, format, outputs));
  }

  private ExitCode filter(
      FilterCommand command, FormedBeads beads, AlignmentFormat format, List<ResultWriter> outputs)
      throws IOException, InputException {
    BitextFilter filter =
        new BitextFilter(command.limits(), Lexicons.with(command.lexicons(), session));
    boolean isVerbatim = beads.form().isOfLines() && format == AlignmentFormat.of(beads.form());
    KeptRows kept = isVerbatim ? new KeptRows(outputs.get(0)) : new KeptRows(format.sink(outputs));
    FilterSummary summary = new FilterSummary();
    List<String> remarks;
    if (command.rejected().isEmpty()) {
      remarks = beads.copyTo(new FilterSink(filter, kept, Optional.empty(), summary));
    } else {
      try (ResultFile rejected = ResultFile.open(command.rejected().get())) {
        RejectedRows rows = new RejectedRows(rejected.writer(), beads.form() == BeadForm.TSV);
        remarks = beads.copyTo(new FilterSink(filter, kept, Optional.of(rows), summary));
        rejected.complete();
      }
    }
    remarks.forEach(session::tell);
    summary.tell(session);
    return ExitCode.DONE;
  }
}
