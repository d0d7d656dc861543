package org.ankare.lexicon;

/** How likely words translate each other by their looks, before anything is known of them. */
final class Spellings {
  private static final int SHORTEST = 4;
  private static final float ALIKE = 0.5f;

  private Spellings() {}

  /** Returns 1 for the same word, less for a long common beginning, 0 for other words. */
  static float likeness(String source, String target) {
    if (source.equals(target)) {
      return 1;
    }
    int shorter = Math.min(source.length(), target.length());
    int common = 0;
    while (common < shorter && source.charAt(common) == target.charAt(common)) {
      common++;
    }
    int longer = Math.max(source.length(), target.length());
    return common >= SHORTEST && common * 10 >= longer * 6 ? ALIKE : 0;
  }
}
