package org.ankare.anchor;

/** Compounds of a name and a common word with a hyphen between: EU-länder, USA-led. */
final class Compounds {
  private static final String HYPHENS = "-‐‑";

  private Compounds() {}

  /** Tells whether a word is a capitalised head, a hyphen, and a rest in lower case. */
  static boolean hasHead(String word) {
    int hyphen = hyphen(word);
    return hyphen > 1
        && hyphen + 2 < word.length()
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  /** Returns what stands before the last hyphen. */
  static String head(String word) {
    return word.substring(0, hyphen(word));
  }

  /** Returns what stands after the last hyphen. */
  static String tail(String word) {
    return word.substring(hyphen(word) + 1);
  }

  /** Tells whether a particle in lower case leads a name: al-Rashidi. */
  static boolean hasParticle(String word) {
    int hyphen = hyphen(word);
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(hyphen + 1));
  }

  private static int hyphen(String word) {
    int last = -1;
    for (int i = 0; i < HYPHENS.length(); i++) {
      last = Math.max(last, word.lastIndexOf(HYPHENS.charAt(i)));
    }
    return last;
  }
}
