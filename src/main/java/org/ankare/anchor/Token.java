package org.ankare.anchor;

/**
 * A run of figures, a run of letters, or a sign, as the readers of values see it.
 *
 * @param start where it starts in the normalised sentence
 * @param end where it ends there
 * @param text its characters in lower case
 * @param kind what it is made of
 * @param gap how many spaces stand before it
 * @param capitalised whether it begins with a capital
 */
record Token(int start, int end, String text, Kind kind, int gap, boolean capitalised) {
  /** What a token is made of. */
  enum Kind {
    FIGURES,
    WORD,
    SIGN
  }
}
