package org.ankare.score;

/**
 * Grades words that the lexicon may not know by how alike they are from their beginnings on, and
 * numbers by their digits: 1990s is 1990(-talet), 2nd is 2.
 */
final class Likeness {
  private static final int SHORTEST = 4;

  /** Words that begin otherwise are not alike. */
  private static final int BEGINNING = 3;

  private Likeness() {}

  /** Returns what two words that are alike have in common: three code units, or all digits. */
  static String beginning(String form) {
    int digits = digits(form);
    return form.substring(0, digits > 0 ? digits : Math.min(BEGINNING, form.length()));
  }

  private static int digits(String form) {
    int digits = 0;
    while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  /** Returns the grade of two folded words; {@link Grade#NONE} if they are not alike. */
  static Grade grade(String source, String target) {
    if (source.equals(target)) {
      return Grade.SAME;
    }
    if (Character.isDigit(source.charAt(0))) {
      return isCount(source) && isCount(target) && beginning(source).equals(beginning(target))
          ? Grade.COGNATE
          : Grade.NONE;
    }
    int shorter = Math.min(source.length(), target.length());
    int longer = Math.max(source.length(), target.length());
    if (shorter < SHORTEST) {
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

  /** Tells whether a form is of digits with nothing but letters behind. */
  private static boolean isCount(String form) {
    return digits(form) > 0 && form.chars().skip(digits(form)).allMatch(Character::isLetter);
  }
}
