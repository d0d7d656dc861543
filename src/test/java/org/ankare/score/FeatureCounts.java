package org.ankare.score;

import java.util.List;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Lexicon;
import org.ankare.text.Language;

/** Counts how often each weight of {@link CoarseWeights} takes part in beads, for the trainer. */
public final class FeatureCounts {
  private final Coverage.Sides sides;
  private final WordMatches matches;

  public FeatureCounts(Bitext bitext, Lexicon lexicon) {
    sides =
        new Coverage.Sides(
            new SideWords(bitext.source(), Language.SWEDISH, lexicon),
            new SideWords(bitext.target(), Language.ENGLISH, lexicon));
    matches = new WordMatches(sides.source(), sides.target(), lexicon);
  }

  public static int size() {
    return CoarseWeights.COUNT;
  }

  public static CoarseWeights weights(double[] values) {
    return new CoarseWeights(values);
  }

  /** Returns weights by hand from which training starts: rarity times how good the answer is. */
  public static double[] start() {
    double[] values = new double[CoarseWeights.COUNT];
    for (int side = 0; side < 2; side++) {
      for (int row = 0; row < WordClass.ROWS; row++) {
        double rarity = row < 8 ? (row + 0.5) / 4 : 2;
        for (int grade = 0; grade < Grade.COUNT; grade++) {
          double goodness = grade / (Grade.COUNT - 1.0);
          values[CoarseWeights.row(side, row) + grade] = rarity * (goodness - 0.25);
        }
      }
    }
    for (int sources = 1; sources <= CoarseWeights.MAX_SENTENCES; sources++) {
      for (int targets = 1; targets <= CoarseWeights.MAX_SENTENCES; targets++) {
        values[CoarseWeights.shape(sources, targets)] = -1.2 * (sources + targets);
      }
    }
    return values;
  }

  public void addBead(List<Integer> sources, List<Integer> targets, double nullRate, Adder adder) {
    adder.add(CoarseWeights.shape(sources.size(), targets.size()), 1);
    if (sources.size() + targets.size() > 2) {
      adder.add(CoarseWeights.joinedByRate(), nullRate);
    }
    double source = sources.stream().mapToDouble(sides.source()::length).sum();
    double target = targets.stream().mapToDouble(sides.target()::length).sum();
    adder.add(CoarseWeights.length(LengthClass.of(source, target)), 1);
    BeadWords words = new BeadWords(sides, matches, sources, targets);
    for (int side = 0; side < 2; side++) {
      for (int sentenceClass : words.sentenceClasses(side).values()) {
        adder.add(CoarseWeights.sentence(side) + sentenceClass, 1);
      }
    }
    for (BeadWords.Answered word : words.words()) {
      SideWords own = word.side() == 0 ? sides.source() : sides.target();
      SideWords.WordType type = own.type(word.type());
      adder.add(CoarseWeights.row(word.side(), type.row()) + word.grade(), 1);
      adder.add(CoarseWeights.spread(word.side(), type.spread()) + word.grade(), 1);
    }
  }

  public static void addEvent(NullEvent event, double nullRate, Adder adder) {
    adder.add(CoarseWeights.event(event), 1);
    adder.add(CoarseWeights.eventByRate(event), nullRate);
  }

  /** Adds to the count of a weight. */
  public interface Adder {
    void add(int weight, double count);
  }
}
