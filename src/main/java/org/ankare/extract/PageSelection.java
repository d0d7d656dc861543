package org.ankare.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides which blocks of a page are its text. Running text within the root is, and of what is too
 * short to tell, what stands among it: after the idea of jusText (Pomikálek, “Removing Boilerplate
 * and Duplicate Content from Web Corpora”, 2011) that text and furniture come in clusters, with the
 * elements of the page as borders of clusters.
 */
final class PageSelection {
  /** Shares of links in a list. */
  private static final double MOSTLY = 0.5;

  private static final double NEARLY_ALL = 0.9;

  private final Page page;
  private final PageVerdicts verdicts;
  private final PageTables tables;
  private final boolean[] kept;

  /** Looks at a page whose parts are known. */
  PageSelection(Page page, OptionalInt headline) {
    this.page = page;
    Optional<PageRegion> root = new PageRoot(page).find(headline);
    tables = new PageTables(page);
    verdicts = new PageVerdicts(page, root, headline, tables);
    kept = new boolean[page.size()];
    keepProse(root.isEmpty());
    keepPieces();
    keepShort();
    keepHeadings(headline);
  }

  /** Tells whether the block at a place is text of the page. */
  boolean isKept(int place) {
    return kept[place];
  }

  private void keepProse(boolean hasNone) {
    for (int i = 0; i < kept.length; i++) {
      PageVerdict verdict = verdicts.of(i);
      kept[i] = verdict == PageVerdict.PROSE || (hasNone && verdict == PageVerdict.SHORT);
    }
  }

  /** Keeps lists and tables that belong to the text. */
  private void keepPieces() {
    int at = 0;
    while (at < kept.length) {
      int end = at + 1;
      if (verdicts.of(at) == PageVerdict.PIECE) {
        PageRegion whole = tables.whole(at).orElseThrow();
        end = Math.max(end, whole.to());
        if (belongs(whole)) {
          for (int i = at; i < end; i++) {
            kept[i] |= verdicts.of(i) == PageVerdict.PIECE || verdicts.of(i) == PageVerdict.SHORT;
          }
        }
      }
      at = end;
    }
  }

  private boolean belongs(PageRegion whole) {
    int before = whole.from() - 1;
    boolean isIntroduced =
        before >= 0 && verdicts.isIn(before) && page.block(before).text().endsWith(":");
    if (isIntroduced) {
      return true;
    }
    boolean isAmongText = hasProse(frameOf(whole));
    double linked = page.linkedShare(whole);
    if (linked > MOSTLY) {
      return linked < NEARLY_ALL && isAmongText && isTextAt(before) && isTextAt(whole.to());
    }
    boolean isHeaded = before >= 0 && verdicts.of(before) == PageVerdict.HEADING;
    return isAmongText || isHeaded || hasProse(whole);
  }

  private boolean isTextAt(int place) {
    return place >= 0
        && place < kept.length
        && (verdicts.of(place) == PageVerdict.PROSE || verdicts.of(place) == PageVerdict.SHORT);
  }

  private static PageRegion frameOf(PageRegion whole) {
    PageRegion frame = whole;
    Optional<PageRegion> outer = whole.parent();
    while (outer.isPresent() && frame.size() == whole.size()) {
      frame = outer.get();
      outer = frame.parent();
    }
    return frame;
  }

  private boolean hasProse(PageRegion region) {
    return verdicts.proseBefore(region.to()) > verdicts.proseBefore(region.from());
  }

  private void keepShort() {
    boolean[] near = nearText();
    for (int i = 0; i < kept.length; i++) {
      if (verdicts.of(i) == PageVerdict.SHORT) {
        boolean isAmong = verdicts.proseBefore(i) > 0 && verdicts.proseAfter(i) > 0;
        boolean isSentence = page.block(i).endsSentence() && page.block(i).words() > 1;
        kept[i] |= near[i] || (isAmong && isSentence);
      }
    }
  }

  /** Finds short blocks that only their like and headings part from text in the same frame. */
  private boolean[] nearText() {
    boolean[] near = new boolean[kept.length];
    sweep(near, 0, 1);
    sweep(near, kept.length - 1, -1);
    return near;
  }

  private void sweep(boolean[] near, int from, int step) {
    Optional<PageRegion> frame = Optional.empty();
    for (int i = from; i >= 0 && i < kept.length; i += step) {
      PageVerdict verdict = verdicts.of(i);
      if (kept[i]) {
        frame = Optional.of(page.frame(i));
      } else if (verdict == PageVerdict.OUT || verdict == PageVerdict.PIECE) {
        frame = Optional.empty();
      } else if (verdict == PageVerdict.SHORT && frame.isPresent()) {
        near[i] |= isNear(page.frame(i), frame.get(), page.block(i).endsSentence());
      }
    }
  }

  /**
   * Tells whether a frame is the other, or holds it as text holds a list or a quotation; a sentence
   * may also stand in a box within the other.
   */
  private static boolean isNear(PageRegion frame, PageRegion other, boolean isSentence) {
    return frame == other
        || other.parent().equals(Optional.of(frame))
        || (isSentence && frame.parent().equals(Optional.of(other)));
  }

  /** Keeps the headline, and each heading that text follows before another of its rank. */
  private void keepHeadings(OptionalInt headline) {
    boolean[] follows = new boolean[8];
    for (int i = kept.length - 1; i >= 0; i--) {
      if (verdicts.of(i) == PageVerdict.HEADING) {
        int level = verdicts.level(i);
        kept[i] = follows[level];
        for (int deeper = level; deeper < follows.length; deeper++) {
          follows[deeper] = false;
        }
      } else if (kept[i]) {
        Arrays.fill(follows, true);
      }
    }
    if (headline.isPresent() && page.block(headline.getAsInt()).home().part() == PagePart.TEXT) {
      kept[headline.getAsInt()] = true;
    }
  }
}
