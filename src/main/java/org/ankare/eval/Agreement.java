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
 * @param matches what each bead was found as; empty where no beads are compared
 */
public record Agreement(
    Map<Measure, Tally> tallies, List<Forecast> forecasts, List<BeadMatch> matches) {
  /** Copies all three. */
  public Agreement {
    EnumMap<Measure, Tally> ordered = new EnumMap<>(Measure.class);
    ordered.putAll(tallies);
    tallies = Collections.unmodifiableMap(ordered);
    forecasts = List.copyOf(forecasts);
    matches = List.copyOf(matches);
  }

  /** Returns the agreement of what has no beads. */
  static Agreement of(Map<Measure, Tally> tallies) {
    return new Agreement(tallies, List.of(), List.of());
  }

  /** Returns the agreement of several documents, their counts added up. */
  public static Agreement pooled(List<Agreement> documents) {
    EnumMap<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    List<Forecast> forecasts = new ArrayList<>();
    List<BeadMatch> matches = new ArrayList<>();
    for (Agreement document : documents) {
      document.tallies.forEach((measure, tally) -> tallies.merge(measure, tally, Tally::plus));
      forecasts.addAll(document.forecasts);
      matches.addAll(document.matches);
    }
    return new Agreement(tallies, forecasts, matches);
  }
}
