package org.ankare.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Passage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Reads books in EPUB: the chapters in the order of the spine, each with all that can be seen of
 * it. What leads to the text only (the cover, tables of contents) and page numbers are boilerplate;
 * the numbers that call notes go. Nothing outside of the archive is looked for.
 */
final class BookReader {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final Set<String> CHAPTERS =
      Set.of("application/xhtml+xml", "text/html", "text/x-oeb1-document");
  private static final Set<String> LEADING = Set.of("cover", "toc");

  /** More tags than this in one chapter are in no book. */
  private static final int MOST_TAGS = 500_000;

  private static final int LONGEST_CHAPTER = 24 << 20;

  private final Archive archive;
  private final boolean keepsBoilerplate;
  private final Extraction text = new Extraction();
  private int passages;
  private int characters;

  BookReader(Archive archive, boolean keepsBoilerplate) {
    this.archive = archive;
    this.keepsBoilerplate = keepsBoilerplate;
  }

  /**
   * A file of the book.
   *
   * @param part its name in the archive
   * @param isChapter whether it is in HTML
   * @param isLeading whether it only leads to the text
   */
  private record Item(String part, boolean isChapter, boolean isLeading) {}

  Document read() throws InputException {
    Element rootfile = xml(CONTAINER).selectFirst("*|rootfile[full-path]");
    String root = rootfile == null ? "" : PartName.of("", rootfile.attr("full-path"));
    if (!archive.has(root)) {
      throw broken("names no contents that are in it");
    }
    Element contents = xml(root);
    Map<String, Item> items = items(contents, root.substring(0, root.lastIndexOf('/') + 1));
    Set<String> protectedParts = protectedParts();
    for (Element reference : contents.select("*|itemref")) {
      Item item = items.remove(reference.attr("idref"));
      if (item != null && item.isChapter() && archive.has(item.part())) {
        if (protectedParts.contains(item.part())) {
          throw new InputException(
              archive.name(), "is protected against copying", "give a copy without protection");
        }
        addChapter(item);
      }
    }
    return text.document(archive.name());
  }

  private InputException broken(String problem) {
    return new InputException(archive.name(), problem, "give the book as it was published");
  }

  private Element xml(String part) throws InputException {
    return Jsoup.parse(text(part), "", Parser.xmlParser());
  }

  /** Returns the text of a part, if it is not so much that a tree of it would fill the memory. */
  private String text(String part) throws InputException {
    byte[] bytes = archive.bytes(part);
    int tags = 0;
    for (byte b : bytes) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > MOST_TAGS || bytes.length > LONGEST_CHAPTER) {
      throw broken(part + " is longer than a chapter of any book");
    }
    return new Decoder(archive.name() + " (" + part + ")", bytes).decode();
  }

  private Map<String, Item> items(Element contents, String folder) {
    Set<String> leading = new HashSet<>();
    for (Element reference : contents.select("*|reference")) {
      if (LEADING.contains(reference.attr("type").toLowerCase(Locale.ROOT))) {
        leading.add(part(folder, reference.attr("href")));
      }
    }
    Map<String, Item> items = new HashMap<>();
    for (Element item : contents.select("*|item")) {
      String part = part(folder, item.attr("href"));
      boolean isNavigation = List.of(item.attr("properties").split("\\s+")).contains("nav");
      boolean isLeading = isNavigation || leading.contains(part);
      items.put(
          item.attr("id"), new Item(part, CHAPTERS.contains(item.attr("media-type")), isLeading));
    }
    return items;
  }

  private static String part(String folder, String link) {
    String path = link.split("#", 2)[0];
    try {
      return PartName.of(
          folder, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return PartName.of(folder, path);
    }
  }

  /** Returns the parts that are encrypted, as fonts often are and chapters where they are sold. */
  private Set<String> protectedParts() throws InputException {
    Set<String> parts = new HashSet<>();
    if (archive.has("META-INF/encryption.xml")) {
      for (Element data : xml("META-INF/encryption.xml").getAllElements()) {
        if (data.hasAttr("URI")) {
          parts.add(part("", data.attr("URI")));
        }
      }
    }
    return parts;
  }

  private void addChapter(Item item) throws InputException {
    String source = text(item.part());
    boolean isXml = source.contains("http://www.w3.org/1999/xhtml");
    org.jsoup.nodes.Document tree =
        isXml ? Jsoup.parse(source, "", Parser.xmlParser()) : Jsoup.parse(source);
    boolean isLeading = BookPage.tidy(tree) || item.isLeading();
    PageNames names = new PageNames();
    PageWalker walker = new PageWalker(names, true);
    NodeTraversor.filter(walker, tree);
    Page page = walker.page();
    Extraction chapter = new Extraction();
    new PageText(page, chapter).add(OptionalInt.empty(), place -> true, true);
    add(isLeading ? chapter.as(Passage.Kind.BOILERPLATE) : chapter);
  }

  private void add(Extraction chapter) throws InputException {
    Document document = chapter.document("");
    passages += document.passages().size();
    characters += document.text().length();
    if (passages > Story.MOST_PARAGRAPHS || characters > Story.MOST_CHARACTERS) {
      throw broken("is longer than any book");
    }
    for (Passage passage : document.passages()) {
      if (keepsBoilerplate || passage.kind() != Passage.Kind.BOILERPLATE) {
        text.add(passage.span().of(document.text()), passage.kind());
      }
    }
  }
}
