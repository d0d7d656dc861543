package org.ankare.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ankare.eval.Agreement;
import org.ankare.eval.Bootstrap;
import org.ankare.eval.Calibration;
import org.ankare.eval.Interval;
import org.ankare.eval.Measure;
import org.ankare.eval.Tally;

/** The rows of figures, one for each measure. */
final class FigureRows {
  static final String HEADER =
      "measure\tprecision\trecall\tf1\tf1_low\tf1_high\tfound\tgold\tece\tsignature"
          + "\tprecision_low\tprecision_high\trecall_low\trecall_high\tece_low\tece_high";

  /** The measures whose rows show the error of the confidences; other rows leave it empty. */
  private static final Set<Measure> RATED = EnumSet.of(Measure.LAX, Measure.LINKS);

  private final List<Agreement> documents;
  private final Agreement pooled;
  private final String signature;

  private FigureRows(List<Agreement> documents, String signature) {
    this.documents = documents;
    this.pooled = Agreement.pooled(documents);
    this.signature = signature;
  }

  static List<String> of(List<Agreement> documents, String signature) {
    FigureRows rows = new FigureRows(documents, signature);
    return rows.pooled.tallies().keySet().stream().map(rows::row).toList();
  }

  private String row(Measure measure) {
    Tally tally = pooled.tallies().get(measure);
    // A document without this measure, such as names among quotes, is not drawn for it.
    List<Tally> tallies =
        documents.stream()
            .map(Agreement::tallies)
            .filter(byMeasure -> byMeasure.containsKey(measure))
            .map(byMeasure -> byMeasure.get(measure))
            .toList();
    List<Tally> draws = Bootstrap.draws(tallies);
    boolean isRated = RATED.contains(measure);
    return EvaluationTable.row(
        measure.label(),
        EvaluationTable.number(tally.precision()),
        EvaluationTable.number(tally.recall()),
        EvaluationTable.number(tally.f1()),
        ends(Bootstrap.interval(draws, Tally::f1)),
        tally.found(),
        tally.gold(),
        isRated ? error() : "",
        signature,
        ends(Bootstrap.interval(draws, Tally::precision)),
        ends(Bootstrap.interval(draws, Tally::recall)),
        isRated ? errorEnds() : EvaluationTable.row("", ""));
  }

  private String error() {
    OptionalDouble error = Calibration.error(pooled.forecasts());
    return error.isPresent() ? EvaluationTable.number(error.getAsDouble()) : "";
  }

  private String errorEnds() {
    Optional<Interval> interval =
        Bootstrap.calibration(documents.stream().map(Agreement::forecasts).toList());
    return interval.map(FigureRows::ends).orElse(EvaluationTable.row("", ""));
  }

  private static String ends(Interval interval) {
    return EvaluationTable.row(
        EvaluationTable.number(interval.low()), EvaluationTable.number(interval.high()));
  }
}
