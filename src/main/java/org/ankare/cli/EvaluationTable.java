package org.ankare.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.ankare.cli.Evaluation.Scored;
import org.ankare.eval.Agreement;
import org.ankare.eval.Calibration;
import org.ankare.eval.ShapeConfusion;
import org.ankare.io.Cells;
import org.ankare.io.Decimals;
import org.ankare.text.Progress;

/** The tables of an evaluation: first of all documents together, named {@code *}. */
enum EvaluationTable {
  /** The counts and figures with their intervals. */
  FIGURES(FigureRows.HEADER, FigureRows::of),
  /** What the beads of gold were found as. */
  SHAPES("gold_shape\tfound_shape\tcount\tsame\tsignature", EvaluationTable::shapes),
  /** What came of the confidences. */
  CALIBRATION("bin\tcount\tconfidence\tright\tsignature", EvaluationTable::calibration);

  private static final Progress.Stage ALL =
      new Progress.Stage("finding intervals by bootstrap", "documents");
  private static final Progress.Stage EACH =
      new Progress.Stage("finding intervals by document", "documents");
  private static final int PLACES = 4;

  private final String header;
  private final BiFunction<List<Agreement>, String, List<String>> rows;

  EvaluationTable(String header, BiFunction<List<Agreement>, String, List<String>> rows) {
    this.header = header;
    this.rows = rows;
  }

  String of(List<Scored> documents, boolean each, String signature, Progress progress) {
    progress.begin(ALL);
    List<String> lines = new ArrayList<>(List.of("document\t" + header));
    lines.addAll(rows("*", documents, signature));
    int done = 0;
    if (each) {
      for (Scored document : documents) {
        lines.addAll(rows(document.name(), List.of(document), signature));
        progress.at(EACH, ++done, documents.size());
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> rows(String name, List<Scored> documents, String signature) {
    List<Agreement> agreements = documents.stream().map(Scored::agreement).toList();
    return rows.apply(agreements, signature).stream()
        .map(cells -> row(Cells.clean(name), cells))
        .toList();
  }

  private static List<String> shapes(List<Agreement> documents, String signature) {
    return ShapeConfusion.of(Agreement.pooled(documents).matches()).stream()
        .map(row -> row(row.gold(), row.found(), row.count(), row.same(), signature))
        .toList();
  }

  private static List<String> calibration(List<Agreement> documents, String signature) {
    return Calibration.bins(Agreement.pooled(documents).forecasts()).stream()
        .map(
            bin ->
                row(
                    bin.number(),
                    bin.count(),
                    number(bin.confidence()),
                    number(bin.share()),
                    signature))
        .toList();
  }

  static String row(Object... cells) {
    return String.join("\t", Arrays.stream(cells).map(Object::toString).toList());
  }

  static String number(double value) {
    return Decimals.fixed(value, PLACES);
  }
}
