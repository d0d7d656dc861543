package org.ankare.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the lists and tables of data of a page; a table that lays the page out is none. */
final class PageTables {
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu", "dir");
  private static final Set<String> TABLES = Set.of("table", "tbody", "thead", "tfoot");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> FRAMES =
      Set.of("div", "article", "section", "main", "body", "form");

  /** A cell with so many blocks holds a page's column and no datum. */
  private static final int LAYOUT = 4;

  private final Page page;
  private final Set<PageRegion> layouts = new HashSet<>();

  PageTables(Page page) {
    this.page = page;
    for (PageRegion region : page.regions()) {
      if (CELLS.contains(region.tag()) && region.size() >= LAYOUT) {
        table(region).ifPresent(layouts::add);
      }
    }
  }

  private static Optional<PageRegion> table(PageRegion cell) {
    Optional<PageRegion> outer = cell.parent();
    while (outer.isPresent() && !outer.get().tag().equals("table")) {
      outer = outer.get().parent();
    }
    return outer;
  }

  /** Returns the outermost list or table of data that a block is a piece of. */
  Optional<PageRegion> whole(int place) {
    Optional<PageRegion> whole = Optional.empty();
    Optional<PageRegion> outer = Optional.of(page.block(place).home());
    while (outer.isPresent() && !isFrame(outer.get())) {
      PageRegion region = outer.get();
      if (LISTS.contains(region.tag()) || region.tag().equals("table")) {
        whole = outer;
      }
      outer = region.parent();
    }
    return whole;
  }

  /** Tells whether a region is of another kind than lists, tables and what they are made of. */
  private boolean isFrame(PageRegion region) {
    return layouts.contains(region) || FRAMES.contains(region.tag());
  }

  /** Tells whether a region is a list, a table, or a part of a table. */
  static boolean isMadeOfPieces(PageRegion region) {
    return LISTS.contains(region.tag()) || TABLES.contains(region.tag());
  }
}
