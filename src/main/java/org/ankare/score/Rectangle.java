package org.ankare.score;

/**
 * A part of the grid: the parts of the two sides from two places on, the ends left out.
 *
 * @param sourceFrom first source part
 * @param sourceTo the one after the last
 * @param targetFrom first target part
 * @param targetTo the one after the last
 */
public record Rectangle(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
  /** Checks that no end stands before its start. */
  public Rectangle {
    if (sourceTo < sourceFrom || targetTo < targetFrom) {
      throw new IllegalArgumentException(
          sourceFrom + ".." + sourceTo + " by " + targetFrom + ".." + targetTo);
    }
  }

  /** Returns the number of pairs of parts. */
  public long area() {
    return (long) (sourceTo - sourceFrom) * (targetTo - targetFrom);
  }

  /** Returns where the diagonal passes a source part. */
  double diagonalAt(int source) {
    double share = (source - sourceFrom) / (double) (sourceTo - sourceFrom);
    return targetFrom + share * (targetTo - targetFrom);
  }
}
