package org.ankare.text;

import java.util.Locale;

/**
 * A language by its ISO 639-1 code.
 *
 * @param code two lower-case letters, such as {@code sv}
 */
public record Language(String code) {
  /** The source language of every bitext. */
  public static final Language SWEDISH = new Language("sv");

  /** The target language of every bitext. */
  public static final Language ENGLISH = new Language("en");

  /** Checks the form of the code; does not check that the language exists. */
  public Language {
    if (!code.matches("[a-z]{2}")) {
      throw new IllegalArgumentException("bad language code: " + code);
    }
  }

  /** Returns the name of the language in English, such as {@code Swedish}. */
  public String englishName() {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  @Override
  public String toString() {
    return code;
  }
}
