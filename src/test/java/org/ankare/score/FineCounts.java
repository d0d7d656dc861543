package org.ankare.score;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ankare.bitext.PartedBitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;

/** Counts how often each fine weight takes part in beads and events, for the trainer. */
public final class FineCounts {
  private final FineFeatures features;

  public FineCounts(PartedBitext bitext, Lexicon lexicon) {
    Coverage.Sides sides =
        new Coverage.Sides(
            new SideWords(bitext.source().parts(), Language.SWEDISH, lexicon),
            new SideWords(bitext.target().parts(), Language.ENGLISH, lexicon));
    WordMatches matches = new WordMatches(sides.source(), sides.target(), lexicon);
    features = new FineFeatures(bitext, sides, matches);
  }

  /** Returns weights by hand from which training starts: rarity times how good the answer is. */
  public static FineWeights start() {
    return weights(startValues());
  }

  public static double[] startValues() {
    double[] values = new double[FineBlock.count()];
    for (int row = 0; row < FineBlock.WORD.rows(); row++) {
      int wordClass = row % WordClass.ROWS_WITH_NAMES;
      double rarity = wordClass < 8 ? (wordClass + 0.5) / 4 : 2;
      for (int state = 0; state < PairedWords.STATES; state++) {
        double goodness = state < Grade.COUNT ? state / (Grade.COUNT - 1.0) : 0.1;
        values[FineBlock.WORD.at(row, state)] = rarity * (goodness - 0.25);
      }
    }
    // No gold has passages, so this stays: a bead across two of them has to be better by a nat.
    values[FineBlock.INSIDE.at(0, BorderClass.PASSAGE.ordinal())] = -1;
    values[FineBlock.INSIDE.at(1, BorderClass.PASSAGE.ordinal())] = -1;
    for (int sources = 1; sources <= CoarseWeights.MAX_SENTENCES; sources++) {
      for (int targets = 1; targets <= CoarseWeights.MAX_SENTENCES; targets++) {
        values[FineBlock.SHAPE.at(sources - 1, targets - 1)] = -1.2 * (sources + targets);
      }
    }
    return values;
  }

  public static FineWeights weights(double[] values) {
    return new FineWeights(values);
  }

  public Counts bead(int source, int sources, int target, int targets, double nullRate) {
    return collected(
        sink -> {
          features.bead(source, sources, target, targets, sink);
          FineFeatures.rate(sources, targets, nullRate, sink);
        });
  }

  public Counts event(NullEvent event, int part, double nullRate) {
    return collected(sink -> features.event(event, part, nullRate, sink));
  }

  private static Counts collected(Consumer<FineFeatures.Sink> told) {
    Map<Integer, Double> sums = new TreeMap<>();
    told.accept((weight, count) -> sums.merge(weight, count, Double::sum));
    return new Counts(
        sums.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sums.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Which weights count, and how often. */
  public record Counts(int[] weights, double[] counts) {
    public double cost(double[] values) {
      double gain = 0;
      for (int k = 0; k < weights.length; k++) {
        gain += values[weights[k]] * counts[k];
      }
      return -gain;
    }

    public void addTo(double[] slope, double factor) {
      for (int k = 0; k < weights.length; k++) {
        slope[weights[k]] += factor * counts[k];
      }
    }
  }
}
