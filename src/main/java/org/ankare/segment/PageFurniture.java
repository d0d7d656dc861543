package org.ankare.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ankare.segment.PagePhrases.Known;

/**
 * Finds the lines of a page that are not part of its text: menus, paths to the page, share buttons,
 * comment forms, notices, captions. Some lines tell it by themselves; others by what stands next to
 * them. A page that would have no running text left has no furniture: it is a list, such as the
 * texts of a program.
 */
final class PageFurniture {
  /** Of a stretch of short lines a menu has so many known ones, and at least a third. */
  private static final int FEWEST_KNOWN = 3;

  private static final int FEWEST_KNOWN_SHARE = 3;

  /** How far from furniture an item may stand. */
  private static final int REACH = 2;

  /** A heading that short may well end another line by chance. */
  private static final int SHORTEST_HEADING = 15;

  private final List<PageLine> lines;
  private final List<Known> known = new ArrayList<>();
  private final BitSet furniture = new BitSet();

  private PageFurniture(List<PageLine> lines) {
    this.lines = lines;
    for (PageLine line : lines) {
      known.add(PagePhrases.of(line));
    }
  }

  /** Returns the places of such lines. */
  static BitSet of(List<PageLine> lines) {
    PageFurniture page = new PageFurniture(lines);
    page.findKnown();
    page.findPaths();
    if (page.furniture.isEmpty() && !page.known.contains(Known.ITEM)) {
      return page.furniture;
    }
    page.findMenus();
    page.findItems();
    page.findTitlesOfOthers();
    return page.hasText() ? page.furniture : new BitSet();
  }

  private void findKnown() {
    for (int place = 0; place < lines.size(); place++) {
      furniture.set(place, isFurniture(place));
    }
  }

  private boolean isFurniture(int place) {
    return known.get(place) == Known.FURNITURE || known.get(place) == Known.LEAD;
  }

  private boolean isRunningText(int place) {
    return !furniture.get(place) && lines.get(place).isRunningText();
  }

  private boolean hasText() {
    for (int place = 0; place < lines.size(); place++) {
      if (isRunningText(place)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds paths above the text: titles of sections, and then the heading that stands in one of the
   * next lines.
   */
  private void findPaths() {
    boolean isAboveText = true;
    for (int place = 0; place < lines.size() && isAboveText; place++) {
      isAboveText = !isRunningText(place);
      for (int next = place + 1; next <= place + REACH && next < lines.size(); next++) {
        if (leadsTo(lines.get(place), lines.get(next))) {
          furniture.set(place);
        }
      }
    }
  }

  private static boolean leadsTo(PageLine path, PageLine heading) {
    int sections = path.text().length() - heading.text().length();
    if (sections < 2
        || sections > PageLine.LONG
        || heading.isLong()
        || heading.text().length() < SHORTEST_HEADING
        || !heading.beginsAsTitle()
        || !path.text().endsWith(" " + heading.text())) {
      return false;
    }
    for (String section : path.text().substring(0, sections).split("\\s+")) {
      if (Character.isLowerCase(section.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Goes through the stretches of short lines between running text. */
  private void findMenus() {
    int from = 0;
    for (int place = 0; place <= lines.size(); place++) {
      if (place == lines.size() || isRunningText(place)) {
        findMenus(from, place);
        from = place + 1;
      }
    }
  }

  private void findMenus(int from, int to) {
    int headline = from == 0 && to < lines.size() ? headline(to) : -1;
    int start = from;
    for (int place = from; place <= to; place++) {
      if (place == to || !mayBeInMenu(place, headline)) {
        findMenu(start, place, start == 0 || place == lines.size());
        start = place + 1;
      }
    }
  }

  /** Returns the longest of the first lines of a document that are not known. */
  private int headline(int to) {
    int longest = -1;
    for (int place = 0; place < to; place++) {
      if (known.get(place) == Known.NO
          && !furniture.get(place)
          && (longest < 0
              || lines.get(place).text().length() > lines.get(longest).text().length())) {
        longest = place;
      }
    }
    return longest;
  }

  private boolean mayBeInMenu(int place, int headline) {
    return place != headline
        && (furniture.get(place)
            || known.get(place) == Known.ITEM
            || lines.get(place).isMenuLike());
  }

  /** Takes short lines for a menu if enough of them are known. The last may be a heading. */
  private void findMenu(int from, int to, boolean isAtEdge) {
    int count = 0;
    boolean isSure = isAtEdge;
    for (int place = from; place < to; place++) {
      count += known.get(place) == Known.NO ? 0 : 1;
      isSure |= furniture.get(place);
    }
    if (isSure && count >= FEWEST_KNOWN && count * FEWEST_KNOWN_SHARE >= to - from) {
      boolean isBeforeText = to < lines.size() && known.get(to - 1) == Known.NO;
      furniture.set(from, isBeforeText ? Math.max(from, to - 1) : to);
    }
  }

  /** Finds items that have furniture near them, or nothing else on one side of them. */
  private void findItems() {
    BitSet sure = (BitSet) furniture.clone();
    int last = lines.size() - 1;
    for (int place = 0; place <= last; place++) {
      boolean isAtEdge = last > 0 && (place == 0 || place == last);
      if (known.get(place) == Known.ITEM
          && (isAtEdge || isNear(sure, place, -1) || isNear(sure, place, 1))) {
        furniture.set(place);
      }
    }
  }

  /** Tells whether furniture stands near a line on one side, and no running text between. */
  private boolean isNear(BitSet sure, int place, int step) {
    int near = place + step;
    for (int i = 0; i < REACH && near >= 0 && near < lines.size(); i++) {
      if (sure.get(near) || isRunningText(near)) {
        return sure.get(near);
      }
      near += step;
    }
    return false;
  }

  /** Finds the titles of other articles under a line that leads to them. */
  private void findTitlesOfOthers() {
    int place = 0;
    while (place < lines.size()) {
      if (known.get(place) == Known.LEAD && furniture.get(place)) {
        int end = place + 1;
        while (end < lines.size() && !isRunningText(end)) {
          end++;
        }
        // Right before more of the text stands its heading.
        furniture.set(place, end == lines.size() ? end : Math.max(place + 1, end - 1));
        place = end;
      }
      place++;
    }
  }
}
