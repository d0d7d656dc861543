package org.ankare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ankare.eval.Agreement;
import org.ankare.eval.Bootstrap;
import org.ankare.io.TextLines;
import org.ankare.text.InputException;
import org.ankare.text.Progress;

/** Compares pairs of files, prints the figures, and judges them by what was asked for. */
final class Evaluation {
  private static final Progress.Stage COMPARING = new Progress.Stage("comparing", "documents");

  private final Session session;
  private final EvalOptions options;

  Evaluation(Session session, EvalOptions options) {
    this.session = session;
    this.options = options;
  }

  /** Returns the number of the exit code. */
  int run(String name, Judge judge) throws IOException, InputException {
    List<String> files = options.files();
    EvaluationTable table = options.table();
    List<Scored> documents =
        options
            .output()
            .deliver(
                session,
                out -> {
                  try (ProgressLine progress = session.progressBeside(options.output())) {
                    List<Scored> scored = compare(files, judge, progress);
                    out.write(table.of(scored, options.perDocument(), signature(name), progress));
                    return scored;
                  }
                });
    return (isBelow(pooled(documents)) ? ExitCode.BELOW : ExitCode.DONE).number();
  }

  private List<Scored> compare(List<String> files, Judge judge, Progress progress)
      throws InputException {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < files.size(); i += 2) {
      TextLines gold = Inputs.lines(files.get(i), session.in());
      TextLines found = Inputs.lines(files.get(i + 1), session.in());
      scored.add(new Scored(found.name(), judge.compare(gold, found)));
      progress.at(COMPARING, i / 2 + 1L, files.size() / 2);
    }
    return scored;
  }

  private static String signature(String name) {
    String interval = "ci:bootstrap-" + Bootstrap.DRAWS + "-" + Bootstrap.PERCENT;
    return Signature.of(List.of("eval:" + name, interval));
  }

  private static Agreement pooled(List<Scored> documents) {
    return Agreement.pooled(documents.stream().map(Scored::agreement).toList());
  }

  private boolean isBelow(Agreement pooled) {
    OptionalDouble floor = options.floor();
    return floor.isPresent()
        && pooled.tallies().entrySet().stream()
            .filter(figure -> figure.getKey().isMain())
            .anyMatch(figure -> figure.getValue().f1() < floor.getAsDouble());
  }

  /** Compares what was found with gold. */
  interface Judge {
    Agreement compare(TextLines gold, TextLines found) throws InputException;
  }

  /** The agreement of one pair of files, under the name of what was found. */
  record Scored(String name, Agreement agreement) {}
}
