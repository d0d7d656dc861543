package org.ankare.eval;

/**
 * What was said of a bead, and what became of it.
 *
 * @param confidence how likely it was held to be right, 0 to 1
 * @param isRight whether gold says so, by the lax measure
 */
public record Forecast(double confidence, boolean isRight) {
  /** Returns by how much the confidence was too high; below 0 where it was too low. */
  double excess() {
    return isRight ? confidence - 1 : confidence;
  }
}
