package org.ankare.extract;

import java.util.List;
import java.util.Optional;

/** The blocks of a page in reading order, the regions that they stand in, and sums over them. */
final class Page {
  private final List<PageBlock> blocks;
  private final List<PageRegion> regions;
  private final int[] prose;
  private final int[] words;
  private final int[] linked;

  Page(List<PageBlock> blocks, List<PageRegion> regions) {
    this.blocks = List.copyOf(blocks);
    this.regions = List.copyOf(regions);
    prose = new int[blocks.size() + 1];
    words = new int[blocks.size() + 1];
    linked = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      prose[i + 1] = prose[i] + (block.isProse() ? block.words() : 0);
      words[i + 1] = words[i] + block.words();
      linked[i + 1] = linked[i] + block.counts().linked();
    }
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  /** Returns the regions, outer ones before those inside. */
  List<PageRegion> regions() {
    return regions;
  }

  int size() {
    return blocks.size();
  }

  PageBlock block(int place) {
    return blocks.get(place);
  }

  /** Returns how many words of running text stand in blocks of a region. */
  int prose(PageRegion region) {
    return prose[region.to()] - prose[region.from()];
  }

  int prose() {
    return prose[blocks.size()];
  }

  int words(PageRegion region) {
    return words[region.to()] - words[region.from()];
  }

  /** Returns the share of the words of a region that are links, 0 to 1. */
  double linkedShare(PageRegion region) {
    int linkedWords = linked[region.to()] - linked[region.from()];
    return (double) linkedWords / Math.max(1, words(region));
  }

  /** Returns the innermost region round a block that is neither a piece of text nor nameless. */
  PageRegion box(int place) {
    PageRegion region = blocks.get(place).home();
    Optional<PageRegion> outer = region.parent();
    while (outer.isPresent() && (region.isPiece() || region.isBare())) {
      region = outer.get();
      outer = region.parent();
    }
    return region;
  }

  /**
   * Returns the innermost region that frames several blocks, of those round a block: neither a
   * piece of text nor a box without a name.
   */
  PageRegion frame(int place) {
    PageRegion region = blocks.get(place).home();
    Optional<PageRegion> outer = region.parent();
    while (outer.isPresent() && (region.size() == 1 || region.isPiece() || region.isBare())) {
      region = outer.get();
      outer = region.parent();
    }
    return region;
  }
}
