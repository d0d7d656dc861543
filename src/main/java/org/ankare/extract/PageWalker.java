package org.ankare.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Goes over the elements of a page once, without recursion, and cuts it into blocks. */
final class PageWalker implements NodeFilter {
  /** What holds no text to read. */
  private static final Set<String> EMPTY =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "iframe",
          "frame",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "noscript",
          "map",
          "datalist",
          "rt",
          "rp",
          "head",
          "title",
          "progress",
          "meter",
          "applet",
          "amp-ad",
          "amp-embed",
          "amp-iframe");

  /** What people fill in and press. */
  private static final Set<String> CONTROLS =
      Set.of("button", "select", "textarea", "option", "label", "legend");

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "caption",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "ul",
          "marquee",
          "noframes",
          "xmp",
          "listing");

  private final PageNames names;
  private final boolean keepsAll;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<PageRegion> regions = new ArrayList<>();
  private Optional<PageRegion> region = Optional.empty();
  private final BlockText run = new BlockText();
  private int lineBreaks;
  private boolean isSameFlow;

  PageWalker(PageNames names, boolean keepsAll) {
    this.names = names;
    this.keepsAll = keepsAll;
  }

  Page page() {
    return new Page(blocks, regions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      run.add(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? head(element) : FilterResult.CONTINUE;
  }

  private FilterResult head(Element element) {
    String tag = element.normalName();
    if (EMPTY.contains(tag) || isLeftOut(element, tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      flush();
      lineBreaks++;
    } else if (tag.equals("hr")) {
      flush();
      isSameFlow = false;
    } else if (BLOCKS.contains(tag) || isNamedFrame(element)) {
      flush();
      isSameFlow = false;
      region = Optional.of(new PageRegion(element, region, blocks.size()));
      regions.add(region.get());
      run.isKept(run.keptDepth() + (isKept(tag) ? 1 : 0));
    } else {
      region.filter(home -> tag.equals("img")).ifPresent(home -> home.addImages(1));
      run.enter(element, 1);
    }
    return FilterResult.CONTINUE;
  }

  /** Tells whether an element goes without trace: what cannot be seen, and small furniture. */
  private boolean isLeftOut(Element element, String tag) {
    if (keepsAll || BLOCKS.contains(tag)) {
      return false;
    }
    if (CONTROLS.contains(tag)) {
      return !isInHeading();
    }
    return element.hasAttr("hidden")
        || (names.part(element).filter(part -> isMark(part, tag)).isPresent() && !isFrame(element));
  }

  /** Tells whether a small element of a part goes: a link may well be a word of a sentence. */
  private static boolean isMark(PagePart part, String tag) {
    return part == PagePart.HIDDEN || !tag.equals("a");
  }

  private boolean isInHeading() {
    return region.isPresent() && level(region.get().tag()) > 0;
  }

  /**
   * Tells whether an element that is no block holds blocks all the same, and has a telling name.
   */
  private boolean isNamedFrame(Element element) {
    return names.part(element).isPresent() && isFrame(element);
  }

  private static boolean isFrame(Element element) {
    return element.childNodeSize() > 0 && element.selectFirst("p, div, h1, h2, h3, li") != null;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (region.isPresent() && region.get().element() == element) {
        flush();
        isSameFlow = false;
        region.get().end(blocks.size());
        region.get().parent().ifPresent(region.get()::addImagesTo);
        region = region.orElseThrow().parent();
        run.isKept(run.keptDepth() - (isKept(tag) ? 1 : 0));
      } else {
        run.enter(element, -1);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isKept(String tag) {
    return tag.equals("pre") || tag.equals("xmp") || tag.equals("listing");
  }

  private static int level(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' ? Character.digit(tag.charAt(1), 10) : 0;
  }

  private void flush() {
    if (run.hasInk() && region.isPresent()) {
      int level = headingLevel(region.get());
      boolean goesOn = isSameFlow && lineBreaks == 1;
      blocks.add(run.block(region.get(), level, goesOn));
      isSameFlow = true;
      lineBreaks = 0;
    }
    run.clear();
  }

  private static int headingLevel(PageRegion home) {
    int level = level(home.tag());
    Optional<PageRegion> outer = home.parent();
    return level > 0 || outer.isEmpty() ? level : level(outer.get().tag());
  }
}
