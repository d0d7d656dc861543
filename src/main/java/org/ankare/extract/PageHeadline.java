package org.ankare.extract;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.ankare.text.WhiteSpace;

/**
 * The headline of a page: of its blocks, the one that the title in the page's head repeats at the
 * greatest length, headings of the first level before others; else the first such heading.
 */
final class PageHeadline {
  /** What parts the name of a site from the headline in a title. */
  private static final Pattern SITE = Pattern.compile("\\s+[|–—·•«»:-]+\\s+");

  private static final int LONGEST = 300;

  /** No more of a title is looked at, in UTF-16 code units: every block is looked up in it. */
  private static final int LONGEST_TITLE = 1_000;

  private static final int SHORTEST_PLAIN = 12;

  private final String title;

  PageHeadline(String title) {
    this.title = folded(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
  }

  /** Returns the place of the headline among the blocks; empty if no block seems to be it. */
  OptionalInt place(Page page) {
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < page.size(); i++) {
      PageBlock block = page.block(i);
      int score = block.home().part() == PagePart.HIDDEN ? 0 : score(block);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best < 0
        ? OptionalInt.empty()
        : OptionalInt.of(isUnderHeadline(page, best) ? best - 1 : best);
  }

  /**
   * Tells whether a block is the line under the headline: right before it stands a heading of a
   * higher level that the title says first.
   */
  private boolean isUnderHeadline(Page page, int place) {
    if (place == 0) {
      return false;
    }
    PageBlock before = page.block(place - 1);
    int level = before.form().level();
    String text = folded(before.text());
    return level > 0
        && level < page.block(place).form().level()
        && before.home().part() != PagePart.HIDDEN
        && isPartOfTitle(text)
        && title.startsWith(text);
  }

  /** Length in the title counts most, then the level; a heading of level one always counts. */
  private int score(PageBlock block) {
    int level = block.form().level();
    int rank = level == 0 ? 0 : 7 - level;
    String text = block.text().length() > LONGEST ? "" : folded(block.text());
    boolean isTold = isPartOfTitle(text) && (level > 0 || isLikely(block, text));
    return (isTold ? text.length() * 8 : 0) + (isTold || level == 1 ? rank : 0);
  }

  /** Tells whether a block that is no heading may be one: most of the title, and no link. */
  private boolean isLikely(PageBlock block, String text) {
    return text.length() >= SHORTEST_PLAIN
        && text.length() * 2 > title.length()
        && block.isPlain()
        && !block.home().isInside("li")
        && !block.home().tag().equals("li");
  }

  private boolean isPartOfTitle(String text) {
    if (text.isEmpty() || !title.contains(text)) {
      return false;
    }
    int start = title.indexOf(text);
    int end = start + text.length();
    return (start == 0 || !Character.isLetterOrDigit(title.charAt(start - 1)))
        && (end == title.length() || !Character.isLetterOrDigit(title.charAt(end)));
  }

  /**
   * Returns the title without the name of the site: the part with most words, the first of equals.
   */
  static String withoutSite(String title) {
    String best = "";
    int most = 0;
    for (String part : SITE.split(title)) {
      int words = part.strip().split("\\s+").length;
      best = words > most ? part : best;
      most = Math.max(most, words);
    }
    return best.strip();
  }

  private static String folded(String text) {
    return WhiteSpace.strip(text.replace('\u00A0', ' ')).toLowerCase(Locale.ROOT);
  }
}
