package org.ankare.lexicon;

/** The beginning of a word, which its inflected forms share: its first six code units. */
public final class Stem {
  private static final int LENGTH = 6;

  private Stem() {}

  /** Returns the stem of a folded word; a number is its own stem. */
  public static String of(String form) {
    if (form.length() <= LENGTH || Character.isDigit(form.charAt(0))) {
      return form;
    }
    int end = Character.isHighSurrogate(form.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
    return form.substring(0, end);
  }
}
