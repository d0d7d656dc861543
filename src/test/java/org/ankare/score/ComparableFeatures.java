package org.ankare.score;

/** Opens the clues of {@link ComparableScorer} to the trainer. */
public final class ComparableFeatures {
  private ComparableFeatures() {}

  public static int clues() {
    return Clue.COUNT;
  }

  public static int growths() {
    return ComparableWeights.Growth.COUNT;
  }

  public static ComparableWeights weights(double[] values) {
    return new ComparableWeights(values);
  }

  public static double[] clues(ComparableScorer scorer, Group group) {
    return scorer.clues(group);
  }

  public static double[] growth(ComparableScorer scorer, Group bead, Group joining) {
    return scorer.growthClues(bead, joining);
  }
}
