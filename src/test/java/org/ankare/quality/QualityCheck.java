package org.ankare.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ankare.eval.Agreement;
import org.ankare.eval.Calibration;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.WordLinks;
import org.ankare.text.InputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Measures the quality on evaluation data that does not ship and compares it with the committed
 * baseline. Not part of the tests: {@code src/test/quality/check} runs it. Weights are always those
 * that were learned without the set that is measured.
 */
class QualityCheck {
  private static final Path DATA = Path.of(System.getProperty("quality.data", "../shared/eval"));
  private static final Path BASELINE = Path.of("src/test/resources/quality/baseline.tsv");

  /** How far below the baseline rounding may put a figure. */
  private static final double ROUNDING = 5e-5;

  @TestFactory
  Stream<DynamicTest> isNoWorseThanTheBaseline() throws IOException, InputException {
    Map<String, Double> figures = figures(new Measurement(DATA));
    if (Boolean.getBoolean("golden.update")) {
      write(figures);
    }
    Map<String, Double> baseline = baseline();
    figures.forEach(
        (name, value) ->
            System.out.printf(
                Locale.ROOT, "%-44s %.4f  (baseline %.4f)%n", name, value, baseline.get(name)));
    return baseline.entrySet().stream()
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> compare(row, figures)));
  }

  private static void compare(Map.Entry<String, Double> row, Map<String, Double> figures) {
    double value = figures.get(row.getKey());
    if (row.getKey().endsWith(" ece") || row.getKey().endsWith(" aer")) {
      assertThat(value).isLessThanOrEqualTo(row.getValue() + ROUNDING);
    } else {
      assertThat(value).isGreaterThanOrEqualTo(row.getValue() - ROUNDING);
    }
  }

  private static Map<String, Double> figures(Measurement measurement)
      throws IOException, InputException {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String set : List.of("lines_dev", "flores_dev", "ntrex", "govpolicy")) {
      for (String kind : List.of("plain", "perturbed", "hard", "brutal")) {
        if (Files.exists(DATA.resolve("align").resolve(set).resolve(kind))) {
          Measurement.Aligned aligned = measurement.align(set, kind);
          add(figures, set + "/" + kind, aligned.agreement());
          figures.put(set + "/" + kind + " auto-parallel", aligned.parallelShare());
        }
      }
    }
    Measurement.Aligned comparable = measurement.comparable();
    add(figures, "comparable", comparable.agreement());
    figures.put("comparable auto-comparable", 1 - comparable.parallelShare());
    add(figures, "anchors", measurement.anchors());
    Measurement.Aligned news = measurement.news();
    add(figures, "news", news.agreement());
    figures.put("news auto-comparable", 1 - news.parallelShare());
    add(figures, "news anchors", measurement.newsAnchors());
    for (String set : List.of("sv_talbanken_dev", "sv_lines_dev", "en_ewt_dev", "en_gum_dev")) {
      add(figures, "segment/" + set, measurement.segment(set));
    }
    add(figures, "segment/comparable", measurement.segmentComparable());
    add(figures, "mine/ntrex", measurement.mine("ntrex"));
    figures.put("words aer", wordErrors());
    figures.putAll(new Detection(DATA).figures());
    return figures;
  }

  private static double wordErrors() throws IOException {
    Path words = DATA.resolve("words");
    return WordLinks.errorRate(
        words.resolve("epensv_dev.wa"),
        WordLinks.of(
            words.resolve("epensv_dev.sv"), words.resolve("epensv_dev.en"), Lexicon.shipped()));
  }

  private static void add(Map<String, Double> figures, String name, Agreement agreement) {
    agreement
        .tallies()
        .forEach((measure, tally) -> figures.put(name + " " + measure.label(), tally.f1()));
    OptionalDouble error = Calibration.error(agreement.forecasts());
    if (error.isPresent()) {
      figures.put(name + " ece", error.getAsDouble());
    }
  }

  private static Map<String, Double> baseline() throws IOException {
    Map<String, Double> baseline = new LinkedHashMap<>();
    for (String line : Files.readAllLines(BASELINE)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        baseline.put(cells[0], Double.valueOf(cells[1]));
      }
    }
    return baseline;
  }

  private static void write(Map<String, Double> figures) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# F1 (or what is named) on development sets, weights learned without each set.");
    figures.forEach(
        (name, value) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, value)));
    Files.write(BASELINE, lines);
  }
}
