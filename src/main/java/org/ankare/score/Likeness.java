package org.ankare.score;

/** Grades words that the lexicon may not know by how alike they are from their beginnings on. */
final class Likeness {
  private static final int SHORTEST = 4;

  private Likeness() {}

  /** Returns the grade of two folded words; {@link Grade#NONE} if they are not alike. */
  static Grade grade(String source, String target) {
    if (source.equals(target)) {
      return Grade.SAME;
    }
    int shorter = Math.min(source.length(), target.length());
    int longer = Math.max(source.length(), target.length());
    if (shorter < SHORTEST || Character.isDigit(source.charAt(0))) {
      return Grade.NONE;
    }
    int common = 0;
    while (common < shorter && source.charAt(common) == target.charAt(common)) {
      common++;
    }
    if (common < SHORTEST) {
      return Grade.NONE;
    }
    if (common * 10 >= longer * 7) {
      return Grade.COGNATE;
    }
    return common > SHORTEST || common * 2 >= longer ? Grade.ALIKE : Grade.NONE;
  }
}
