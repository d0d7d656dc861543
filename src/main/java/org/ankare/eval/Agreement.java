package org.ankare.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far what was found agrees with gold, in one document or in several together.
 *
 * @param tallies the counts by measure, in the order of the measures
 * @param forecasts the beads that were found with a confidence; empty where there is none
 */
public record Agreement(Map<Measure, Tally> tallies, List<Forecast> forecasts) {
  /** Copies both. */
  public Agreement {
    EnumMap<Measure, Tally> ordered = new EnumMap<>(Measure.class);
    ordered.putAll(tallies);
    tallies = Collections.unmodifiableMap(ordered);
    forecasts = List.copyOf(forecasts);
  }

  /** Returns the agreement of several documents, their counts added up. */
  public static Agreement pooled(List<Agreement> documents) {
    EnumMap<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    List<Forecast> forecasts = new ArrayList<>();
    for (Agreement document : documents) {
      document.tallies.forEach((measure, tally) -> tallies.merge(measure, tally, Tally::plus));
      forecasts.addAll(document.forecasts);
    }
    return new Agreement(tallies, forecasts);
  }
}
