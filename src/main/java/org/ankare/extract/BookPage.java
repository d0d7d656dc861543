package org.ankare.extract;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes a chapter of a book ready to be read: what is on its pages, but no text, goes. */
final class BookPage {
  private static final Pattern NOTE_MARK =
      Pattern.compile("[\\[(]?(?:\\p{Nd}{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡]+)[\\])]?");
  private static final int LONGEST_MARK = 10;
  private static final Set<String> LEADING = Set.of("cover", "toc", "landmarks");

  private BookPage() {}

  /** Takes out what is no text; tells whether the page as a whole only leads to the text. */
  static boolean tidy(Document page) {
    for (Element element : page.select("a, sup")) {
      if (isCall(element)) {
        element.remove();
      }
    }
    for (Element element : page.select("nav, [hidden], [style], [epub:type], [role]")) {
      if (element.normalName().equals("nav") || isHidden(element) || has(element, "pagebreak")) {
        element.remove();
      }
    }
    Optional<Element> body = Optional.ofNullable(page.selectFirst("body"));
    return body.filter(BookPage::isLeading).isPresent();
  }

  private static boolean isLeading(Element body) {
    boolean isAlone = body.childrenSize() == 1;
    return LEADING.stream()
        .anyMatch(type -> has(body, type) || (isAlone && has(body.child(0), type)));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden") || style.contains("display:none");
  }

  /** Tells whether an element is a raised number or the like that leads to a note. */
  private static boolean isCall(Element element) {
    boolean isMark = NOTE_MARK.matcher(start(element)).matches();
    boolean isNamed = has(element, "noteref");
    boolean isRaisedLink =
        element.normalName().equals("sup")
            ? element.selectFirst("a[href*=#]") != null
            : element.attr("href").contains("#") && element.selectFirst("sup") != null;
    return isMark && (isNamed || isRaisedLink);
  }

  /** Returns the text of an element, or as much of it as tells that it is no mark. */
  private static String start(Element element) {
    StringBuilder start = new StringBuilder();
    Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator();
    while (texts.hasNext() && start.length() < LONGEST_MARK) {
      start.append(texts.next().text().strip());
    }
    return start.toString();
  }

  private static boolean has(Element element, String type) {
    return List.of(element.attr("epub:type").split("\\s+")).contains(type)
        || element.attr("role").equals("doc-" + type);
  }
}
