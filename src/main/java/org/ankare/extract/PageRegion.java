package org.ankare.extract;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * An element of a page that makes blocks, with the blocks that stand in it: from, to (excluded).
 */
final class PageRegion {
  private static final Set<String> PIECES =
      Set.of(
          "p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "th", "tr", "caption");

  private static final Set<String> BOXES = Set.of("div", "center");

  private final Element element;
  private final Optional<PageRegion> parent;
  private final int from;
  private int to;
  private int images;
  private PagePart part = PagePart.TEXT;

  PageRegion(Element element, Optional<PageRegion> parent, int from) {
    this.element = element;
    this.parent = parent;
    this.from = from;
  }

  void end(int end) {
    to = end;
  }

  /** Notes pictures that stand right in it. */
  void addImages(int count) {
    images += count;
  }

  void addImagesTo(PageRegion outer) {
    outer.addImages(images);
  }

  int images() {
    return images;
  }

  void be(PagePart kind) {
    part = kind;
  }

  Element element() {
    return element;
  }

  Optional<PageRegion> parent() {
    return parent;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int size() {
    return to - from;
  }

  PagePart part() {
    return part;
  }

  String tag() {
    return element.normalName();
  }

  /** Tells whether it is a piece of running text and no frame round several. */
  boolean isPiece() {
    return PIECES.contains(tag());
  }

  /** Tells whether it is a box of which its author says nothing. */
  boolean isBare() {
    return BOXES.contains(tag())
        && element.id().isEmpty()
        && element.className().isEmpty()
        && element.attr("role").isEmpty();
  }

  boolean holds(int block) {
    return from <= block && block < to;
  }

  boolean isInside(String... tags) {
    Set<String> wanted = Set.of(tags);
    Optional<PageRegion> outer = parent;
    while (outer.isPresent() && !wanted.contains(outer.get().tag())) {
      outer = outer.get().parent;
    }
    return outer.isPresent();
  }
}
