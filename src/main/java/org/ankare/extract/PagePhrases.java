package org.ankare.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ankare.text.WordFile;

/**
 * Phrases by which a line of a page is known, Swedish and English: whole, or those with … at the
 * end as the line's beginning. Case, what stands in brackets at the end, and marks at both ends
 * make no difference.
 */
final class PagePhrases {
  private static final List<String> LANGUAGES = List.of("sv", "en");
  private static final int LONGEST = 40;

  private final Set<String> wholes = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  private PagePhrases() {}

  /** Reads the files of a name, one for each language. */
  static PagePhrases of(String name) {
    PagePhrases phrases = new PagePhrases();
    for (String language : LANGUAGES) {
      for (String line : WordFile.entries(PagePhrases.class, language + "/" + name + ".txt")) {
        if (line.endsWith("…")) {
          phrases.beginnings.add(line.substring(0, line.length() - 1).strip());
        } else {
          phrases.wholes.add(line);
        }
      }
    }
    return phrases;
  }

  /**
   * Tells whether a line is one of the phrases or begins with one that stands for its beginning.
   */
  boolean match(String line) {
    String start = line.substring(0, Math.min(line.length(), 2 * LONGEST)).strip();
    String folded = start.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace('’', '\'');
    return wholes.contains(bare(folded)) || beginsLike(folded);
  }

  /** Tells whether one of the whole phrases stands in a line, as words of their own. */
  boolean areIn(String line) {
    String folded = " " + line.toLowerCase(Locale.ROOT).replace('(', ' ').replace('\u00A0', ' ');
    return wholes.stream().anyMatch(phrase -> folded.contains(" " + phrase));
  }

  /** Leaves out a number in brackets at the end, and what is neither letter nor digit. */
  private static String bare(String line) {
    int end = line.length();
    while (end > 0 && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    return line.substring(start, end);
  }

  private boolean beginsLike(String line) {
    for (int end = Math.min(LONGEST, line.length()); end > 0; end--) {
      boolean isWordEnd =
          end == line.length()
              || !Character.isLetterOrDigit(line.charAt(end))
              || !Character.isLetterOrDigit(line.charAt(end - 1));
      if (isWordEnd && beginnings.contains(line.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
