package org.ankare.io;

/**
 * Two texts that a user says translate each other: words, terms or sentences.
 *
 * @param source the Swedish one
 * @param target the English one
 * @param weight how sure it is, above 0 and at most 1
 * @param isGeneral whether it stands in a general dictionary, among other senses that a word may
 *     have, and is not the user's own
 */
public record DictionaryEntry(String source, String target, double weight, boolean isGeneral) {
  /** Makes an entry of the user's own that is sure. */
  DictionaryEntry(String source, String target) {
    this(source, target, 1, false);
  }

  /** Tells whether both sides have a letter or digit. */
  boolean hasWords() {
    return hasWord(source) && hasWord(target);
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
