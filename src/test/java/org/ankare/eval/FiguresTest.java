package org.ankare.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ankare.bitext.NumberedBead;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void f1IsTheHarmonicMean() {
    assertThat(new Tally(1, 2, 1, 4).f1()).isEqualTo(1 / 3.0, within(1e-15));
    assertThat(Tally.NONE.f1()).isZero();
  }

  @Test
  void refusesAPartLargerThanItsWhole() {
    assertThatThrownBy(() -> new Tally(2, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void poolsCountsForecastsAndMatches() {
    NumberedBead bead = new NumberedBead(List.of(1), List.of(2));
    BeadMatch match = new BeadMatch(bead, bead);
    Agreement one =
        new Agreement(
            Map.of(Measure.LAX, new Tally(1, 1, 1, 2)),
            List.of(new Forecast(0.5, true)),
            List.of(match));
    assertThat(Agreement.pooled(List.of(one, one)))
        .isEqualTo(
            new Agreement(
                Map.of(Measure.LAX, new Tally(2, 2, 2, 4)),
                List.of(new Forecast(0.5, true), new Forecast(0.5, true)),
                List.of(match, match)));
  }

  private static Interval f1(List<Tally> documents) {
    return Bootstrap.interval(Bootstrap.draws(documents), Tally::f1);
  }

  @Test
  void theIntervalHoldsTheFigureAndIsAlwaysTheSame() {
    List<Tally> documents = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      documents.add(new Tally(10 + i % 5, 20, 10 + i % 3, 20));
    }
    double f1 = documents.stream().reduce(Tally.NONE, Tally::plus).f1();
    Interval interval = f1(documents);
    assertThat(f1).isBetween(interval.low(), interval.high());
    assertThat(interval.high() - interval.low()).isBetween(0.01, 0.1);
    assertThat(f1(documents)).isEqualTo(interval);
  }

  @Test
  void theIntervalOfOneDocumentIsThatOfItsBeads() {
    // 50 of 100 right on both sides: the share of a coin thrown 100 times, 0.4 to 0.6, and as F1.
    Interval interval = f1(List.of(new Tally(50, 100, 50, 100)));
    assertThat(interval.low()).isCloseTo(0.41, within(0.03));
    assertThat(interval.high()).isCloseTo(0.58, within(0.03));
  }

  @Test
  void theIntervalOfCertaintyIsAPoint() {
    assertThat(f1(List.of(new Tally(9, 9, 9, 9)))).isEqualTo(new Interval(1, 1));
    assertThat(f1(List.of(Tally.NONE))).isEqualTo(new Interval(0, 0));
  }

  @Test
  void eachFigureHasItsOwnInterval() {
    List<Tally> draws = Bootstrap.draws(Collections.nCopies(3, new Tally(1, 1, 1, 2)));
    assertThat(Bootstrap.interval(draws, Tally::precision)).isEqualTo(new Interval(1, 1));
    assertThat(Bootstrap.interval(draws, Tally::recall)).isEqualTo(new Interval(0.5, 0.5));
  }

  @Test
  void theIntervalOfCalibrationDrawsDocuments() {
    Forecast right = new Forecast(1, true);
    Forecast wrong = new Forecast(1, false);
    // Two of four are wrong, whichever of the documents are drawn; or none to all of them are.
    assertThat(Bootstrap.calibration(List.of(List.of(right, wrong), List.of(right, wrong))))
        .contains(new Interval(0.5, 0.5));
    assertThat(Bootstrap.calibration(List.of(List.of(right, right), List.of(wrong, wrong))))
        .contains(new Interval(0, 1));
  }

  @Test
  void theIntervalOfCalibrationOfOneDocumentDrawsItsForecasts() {
    assertThat(
            Bootstrap.calibration(List.of(List.of(new Forecast(1, true), new Forecast(1, false)))))
        .contains(new Interval(0, 1));
    assertThat(Bootstrap.calibration(List.of(List.of(), List.of()))).isEmpty();
  }

  @Test
  void calibrationOfHonestConfidenceIsZero() {
    List<Forecast> forecasts = new ArrayList<>(Collections.nCopies(50, new Forecast(1, true)));
    forecasts.addAll(Collections.nCopies(50, new Forecast(0, false)));
    assertThat(Calibration.error(forecasts)).hasValue(0);
    assertThat(Calibration.error(List.of())).isEmpty();
  }

  @Test
  void calibrationIsTheMeanDistanceOverTheBins() {
    List<Forecast> forecasts = new ArrayList<>(Collections.nCopies(10, new Forecast(0.9, false)));
    forecasts.addAll(Collections.nCopies(10, new Forecast(0.6, true)));
    assertThat(Calibration.error(forecasts).getAsDouble()).isCloseTo(0.65, within(1e-12));
  }

  @Test
  void calibrationBinsHoldAsManyForecastsEachByConfidence() {
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 19; i >= 0; i--) {
      forecasts.add(new Forecast(i / 20.0, i >= 10));
    }
    List<Calibration.Bin> bins = Calibration.bins(forecasts);
    assertThat(bins).hasSize(10).allSatisfy(bin -> assertThat(bin.count()).isEqualTo(2));
    assertThat(bins.get(3).number()).isEqualTo(4);
    assertThat(bins.get(3).confidence()).isCloseTo(0.325, within(1e-12));
    assertThat(bins).extracting(Calibration.Bin::share).startsWith(0., 0., 0., 0., 0., 1.);
    assertThat(Calibration.error(forecasts).getAsDouble()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void calibrationTakesFewerForecastsThanBins() {
    assertThat(Calibration.error(List.of(new Forecast(0.75, true)))).hasValue(0.25);
    assertThat(Calibration.bins(List.of(new Forecast(0.75, true))))
        .containsExactly(new Calibration.Bin(10, 1, 0.75, 1.0));
  }
}
