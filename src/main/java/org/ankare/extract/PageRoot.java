package org.ankare.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the innermost region that holds a page's text: nearly all of the running text that is no
 * furniture, and the headline.
 */
final class PageRoot {
  /** Of twenty words of running text, so many must be inside. */
  private static final int MOST = 17;

  private final Page page;
  private final int[] prose;

  PageRoot(Page page) {
    this.page = page;
    prose = new int[page.size() + 1];
    for (int i = 0; i < page.size(); i++) {
      PageBlock block = page.block(i);
      boolean counts = block.home().part() == PagePart.TEXT && block.isProse();
      prose[i + 1] = prose[i] + (counts ? block.words() : 0);
    }
  }

  /** Returns the region; empty if the page has no running text. */
  Optional<PageRegion> find(OptionalInt headline) {
    int all = prose[page.size()];
    Optional<PageRegion> root = Optional.empty();
    for (PageRegion region : page.regions()) {
      boolean isCandidate = region.part() == PagePart.TEXT && !region.isPiece();
      boolean holdsMost = prose(region) * 20 >= all * MOST && all > 0;
      if (isCandidate && holdsMost && !isQuote(region)) {
        root = Optional.of(region); // Outer regions come first, so that the last is the innermost.
      }
    }
    return root.map(region -> widen(region, headline));
  }

  private static boolean isQuote(PageRegion region) {
    return List.of("blockquote", "ul", "ol", "dl").contains(region.tag());
  }

  private int prose(PageRegion region) {
    return prose[region.to()] - prose[region.from()];
  }

  private PageRegion widen(PageRegion root, OptionalInt headline) {
    PageRegion wide = root;
    Optional<PageRegion> outer = root.parent();
    if (headline.isEmpty()
        || headline.getAsInt() >= root.from()
        || page.block(headline.getAsInt()).home().part() != PagePart.TEXT) {
      return root;
    }
    while (!wide.holds(headline.getAsInt()) && outer.isPresent()) {
      wide = outer.get();
      outer = wide.parent();
    }
    return wide;
  }
}
