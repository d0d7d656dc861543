package org.ankare.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds which regions of a page are not its text, by element, role and name. Names mislead, so a
 * region that holds the headline or most of the page's running text is left as it is, and its
 * insides are asked; readers' comments are text where there is hardly any other, or where the page
 * says that it is a forum.
 */
final class PageParts {
  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "footer", "figcaption", "dialog", "address", "search", "caption", "menu");
  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "form",
          "alert",
          "status",
          "note",
          "complementary");
  private static final Set<String> FORUM_WORDS =
      Set.of("forum", "viewtopic", "thread", "phpbb", "discussionforumposting", "qapage");
  private static final Set<String> ROOTS = Set.of("html", "body", "main");

  /** Fewer words of running text than this are not what a page was made for. */
  private static final int LEAST_TEXT = 40;

  /** A box of text has a smaller share of links. */
  private static final double BOX_LINKS = 0.33;

  private static final double ALL_LINKS = 0.9;

  private static final int LONGEST_CAPTION = 30;

  private final Page page;
  private final PageNames names;
  private final OptionalInt headline;
  private final boolean isForum;
  private final Set<String> opening;

  PageParts(Page page, PageNames names, OptionalInt headline) {
    this.page = page;
    this.names = names;
    this.headline = headline;
    isForum = page.regions().stream().limit(60).anyMatch(PageParts::isForum);
    opening = opening(page);
  }

  /** Notes in each region which part of the page it is; what stands inside is the same. */
  void find() {
    for (PageRegion region : page.regions()) {
      Optional<PagePart> outer =
          region.parent().map(PageRegion::part).filter(part -> part != PagePart.TEXT);
      outer.or(() -> part(region)).ifPresent(region::be);
    }
  }

  /** Returns the names of the boxes that open when the reader presses the heading over them. */
  private static Set<String> opening(Page page) {
    Set<String> names = new HashSet<>();
    for (PageRegion region : page.regions()) {
      Element button = isHeading(region) ? region.element().selectFirst("[aria-controls]") : null;
      if (button != null) {
        names.add(button.attr("aria-controls"));
      }
    }
    return names;
  }

  private static boolean isForum(PageRegion region) {
    Element element = region.element();
    String names = element.className() + " " + element.id() + " " + element.attr("itemtype") + " ";
    for (String word : names.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (FORUM_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Optional<PagePart> part(PageRegion region) {
    if (ROOTS.contains(region.tag()) || region.size() == 0) {
      return Optional.empty();
    }
    Element element = region.element();
    boolean isHidden = isHidden(element) && !opening.contains(element.id());
    Optional<PagePart> part = isHidden ? Optional.of(PagePart.HIDDEN) : byTag(region);
    if (part.isEmpty()) {
      part = names.part(element).filter(named -> !isHeading(region));
    }
    return part.filter(found -> !isText(region, found));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty()
            && style
                .replace(" ", "")
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*(display:none|visibility:hidden).*"));
  }

  private static boolean isHeading(PageRegion region) {
    return region.tag().length() == 2 && region.tag().charAt(0) == 'h';
  }

  private Optional<PagePart> byTag(PageRegion region) {
    String tag = region.tag();
    String role = region.element().attr("role");
    boolean isQuoteFooter = tag.equals("footer") && region.isInside("blockquote");
    boolean isFurniture =
        (FURNITURE_TAGS.contains(tag) && !isQuoteFooter)
            || FURNITURE_ROLES.contains(role)
            || (tag.equals("header") && !region.isInside("article", "main", "section"))
            || (tag.equals("form") && page.prose(region) * 3 < page.prose())
            || (tag.equals("aside") && !isTextBox(region))
            || isPicture(region)
            || isBoxOfLinks(region);
    return isFurniture ? Optional.of(PagePart.FURNITURE) : Optional.empty();
  }

  /** Tells whether a region is a picture with a few words to it. */
  private boolean isPicture(PageRegion region) {
    boolean isFrame =
        region.tag().equals("figure") || (region.tag().equals("div") && !region.isBare());
    return isFrame
        && region.images() > 0
        && region.size() <= 2
        && page.words(region) <= LONGEST_CAPTION
        && !page.block(region.from()).isHeading();
  }

  /** Tells whether a region holds several blocks, all of them links, and is no list. */
  private boolean isBoxOfLinks(PageRegion region) {
    return region.size() > 1
        && !region.isPiece()
        && !PageTables.isMadeOfPieces(region)
        && page.linkedShare(region) > ALL_LINKS;
  }

  /** Tells whether an aside is a box of text inside an article. */
  private boolean isTextBox(PageRegion aside) {
    return aside.isInside("article", "main")
        && page.prose(aside) > 0
        && page.linkedShare(aside) < BOX_LINKS;
  }

  private boolean isText(PageRegion region, PagePart part) {
    if (part == PagePart.COMMENTS) {
      return isForum || page.prose() - page.prose(region) < LEAST_TEXT || holdsHeadline(region);
    }
    int share = page.prose(region) * 10;
    return holdsHeadline(region)
        || share >= page.prose() * 6 && page.prose(region) >= LEAST_TEXT
        || share >= page.prose() * 9 && page.prose() > 0;
  }

  private boolean holdsHeadline(PageRegion region) {
    return headline.isPresent() && region.holds(headline.getAsInt()) && region.size() > 1;
  }
}
