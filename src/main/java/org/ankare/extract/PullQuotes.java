package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds quotations set large that only repeat words of the text beside them. */
final class PullQuotes {
  private static final int MOST = 20;
  private static final int LONGEST = 50;
  private static final int SHORTEST = 4;

  private PullQuotes() {}

  /** Returns the places of such blocks, of the first twenty that may be one. */
  static List<Integer> places(Page page) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < page.size() && candidates.size() < MOST; i++) {
      if (isCandidate(page.block(i))) {
        candidates.add(i);
      }
    }
    return candidates.stream().filter(place -> isRepeated(page, place)).toList();
  }

  private static boolean isCandidate(PageBlock block) {
    boolean isQuote =
        block.home().tag().equals("blockquote") || block.home().isInside("blockquote", "aside");
    return isQuote && block.words() >= SHORTEST && block.words() <= LONGEST;
  }

  private static boolean isRepeated(Page page, int place) {
    String words = folded(page.block(place).text());
    for (int i = 0; i < page.size(); i++) {
      PageBlock other = page.block(i);
      boolean isRunning = i != place && other.words() >= page.block(place).words();
      if (isRunning && !isCandidate(other) && folded(other.text()).contains(words)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a text in lower case without marks at either end. */
  private static String folded(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
