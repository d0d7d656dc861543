package org.ankare.cli;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ankare.cli.Evaluation.Scored;
import org.ankare.eval.Agreement;
import org.ankare.eval.Bootstrap;
import org.ankare.eval.Calibration;
import org.ankare.eval.Interval;
import org.ankare.eval.Measure;
import org.ankare.eval.Tally;
import org.ankare.io.Cells;
import org.ankare.io.Decimals;

/** The figures of an evaluation as a table: first of all documents together, named {@code *}. */
final class EvaluationTable {
  private static final String HEADER =
      "document\tmeasure\tprecision\trecall\tf1\tf1_low\tf1_high\tfound\tgold\tece\tsignature\n";
  private static final int PLACES = 4;

  private final String signature;
  private final StringBuilder text = new StringBuilder(HEADER);

  private EvaluationTable(String signature) {
    this.signature = signature;
  }

  static String of(List<Scored> documents, boolean each, String signature) {
    EvaluationTable table = new EvaluationTable(signature);
    table.add("*", documents);
    if (each) {
      documents.forEach(document -> table.add(document.name(), List.of(document)));
    }
    return table.text.toString();
  }

  private void add(String name, List<Scored> documents) {
    Agreement pooled = Evaluation.pooled(documents);
    for (Map.Entry<Measure, Tally> figure : pooled.tallies().entrySet()) {
      Measure measure = figure.getKey();
      // A document without this measure, such as names among quotes, is not drawn for it.
      List<Tally> tallies =
          documents.stream()
              .map(document -> document.agreement().tallies())
              .filter(byMeasure -> byMeasure.containsKey(measure))
              .map(byMeasure -> byMeasure.get(measure))
              .toList();
      String calibration = measure == Measure.LAX ? calibration(pooled) : "";
      row(name, measure, figure.getValue(), Bootstrap.f1(tallies), calibration);
    }
  }

  private static String calibration(Agreement agreement) {
    OptionalDouble error = Calibration.error(agreement.forecasts());
    return error.isPresent() ? number(error.getAsDouble()) : "";
  }

  private void row(
      String name, Measure measure, Tally tally, Interval interval, String calibration) {
    text.append(
        String.join(
            "\t",
            Cells.clean(name),
            measure.label(),
            number(tally.precision()),
            number(tally.recall()),
            number(tally.f1()),
            number(interval.low()),
            number(interval.high()),
            String.valueOf(tally.found()),
            String.valueOf(tally.gold()),
            calibration,
            signature));
    text.append('\n');
  }

  private static String number(double value) {
    return Decimals.fixed(value, PLACES);
  }
}
