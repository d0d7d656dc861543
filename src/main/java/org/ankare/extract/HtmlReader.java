package org.ankare.extract;

import java.util.OptionalInt;
import org.ankare.text.Document;
import org.ankare.text.Passage;
import org.jsoup.Jsoup;
import org.jsoup.select.NodeTraversor;

/**
 * Reads web pages: headline, paragraphs, headings, lists, quotes and tables in reading order, each
 * paragraph, item and cell a passage. Menus, boxes, forms, captions, names of authors with dates,
 * and readers' comments are left out, or marked as boilerplate where all is to be kept. Scripts and
 * what a browser does not show are never read. A page that would be left empty is read as a whole.
 */
final class HtmlReader {
  private HtmlReader() {}

  /**
   * Returns the text of a page.
   *
   * @param keepsAll whether to keep what is no part of the page's text, as boilerplate
   */
  static Document read(String name, String source, boolean keepsAll) {
    org.jsoup.nodes.Document tree = Jsoup.parse(source);
    Document document = read(tree, keepsAll).document(name);
    return document.passages().isEmpty()
        ? read(tree, true).as(Passage.Kind.TEXT).document(name)
        : document;
  }

  private static Extraction read(org.jsoup.nodes.Document tree, boolean keepsAll) {
    PageNames names = new PageNames();
    PageWalker walker = new PageWalker(names, keepsAll);
    NodeTraversor.filter(walker, tree);
    Page page = walker.page();
    OptionalInt headline = new PageHeadline(tree.title()).place(page);
    new PageParts(page, names, headline).find();
    PageSelection selection = new PageSelection(page, headline);
    Extraction text = new Extraction();
    new PageText(page, text).add(headline, selection::isKept, keepsAll);
    return headline.isPresent() || text.isEmpty()
        ? text
        : text.under(PageHeadline.withoutSite(tree.title()));
  }
}
