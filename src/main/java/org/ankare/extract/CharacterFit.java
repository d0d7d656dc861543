package org.ankare.extract;

/**
 * Tells how well characters beyond ASCII stand where they do in a Swedish or English text: a small
 * letter within a word, a quotation mark at its edge, a sign of money by a figure. Read in a wrong
 * charset, letters turn to marks within words and marks to letters at their edges, so that a single
 * character often suffices to tell charsets apart.
 */
final class CharacterFit {
  private static final double LIKELY = 1;
  private static final double FAIR = 0.6;
  private static final double ODD = 0.2;
  private static final double UNLIKELY = 0.03;

  private static final String SWEDISH = "åäö";
  private static final String FOREIGN = "éüèàáíóúñçæøëïôêß";
  private static final String OPENING = "“‘„«";
  private static final String MONEY = "€£";
  private static final String FIGURES = "°½¼¾²³§%‰";
  private static final String SIGNS = "©®™•·";

  private CharacterFit() {}

  /**
   * Returns the weight of a character, above 0 and up to 1.
   *
   * @param before the character before it, a space at the start of the text
   * @param after the one after it, a space at the end
   */
  static double of(char c, char before, char after) {
    if (Character.isLetter(c)) {
      return letter(c, before, after);
    }
    return switch (c) {
      case '”', '»' -> edge(before, after, LIKELY);
      case '’' -> isWord(before) ? LIKELY : edge(before, after, FAIR);
      case '–', '—' -> isWord(before) == isWord(after) ? LIKELY : ODD;
      case '…' -> isWord(after) && !isWord(before) ? ODD : LIKELY;
      case '\u00A0' -> before == ' ' || after == ' ' ? ODD : LIKELY;
      case '\u00AD' -> Character.isLetter(before) && Character.isLetter(after) ? FAIR : UNLIKELY;
      default -> sign(c, before, after);
    };
  }

  private static double letter(char c, char before, char after) {
    char small = Character.toLowerCase(c);
    double weight = SWEDISH.indexOf(small) >= 0 ? LIKELY : FOREIGN.indexOf(small) >= 0 ? FAIR : ODD;
    boolean isAlone = !isWord(before) && !isWord(after);
    boolean isMisfit =
        Character.isUpperCase(c)
            ? Character.isLowerCase(before)
            : Character.isUpperCase(before) && Character.isUpperCase(after);
    return isMisfit ? UNLIKELY : isAlone ? weight * FAIR : weight;
  }

  private static double sign(char c, char before, char after) {
    if (OPENING.indexOf(c) >= 0) {
      return isWord(before) ? UNLIKELY : edge(before, after, LIKELY);
    }
    if (MONEY.indexOf(c) >= 0) {
      return Character.isDigit(before) || Character.isDigit(after) || isFree(before, after)
          ? FAIR
          : UNLIKELY;
    }
    if (FIGURES.indexOf(c) >= 0) {
      return Character.isLetter(before) && Character.isLetter(after) ? UNLIKELY : FAIR;
    }
    return SIGNS.indexOf(c) >= 0 && !isWord(before) ? FAIR : UNLIKELY;
  }

  /** A mark stands at the edge of words, and not between two letters. */
  private static double edge(char before, char after, double weight) {
    return isWord(before) && isWord(after) ? UNLIKELY : isFree(before, after) ? ODD : weight;
  }

  private static boolean isFree(char before, char after) {
    return Character.isWhitespace(before) && Character.isWhitespace(after);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
