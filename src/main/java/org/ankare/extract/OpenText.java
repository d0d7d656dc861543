package org.ankare.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.InputException;
import org.ankare.text.Passage;

/** Goes through a part of an OpenDocument text and adds its paragraphs to a story. */
final class OpenText {
  /** What is no text, or text that is no longer there, or that other text stands for. */
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "annotation",
          "annotation-end",
          "note-citation",
          "ruby-text",
          "number",
          "desc",
          "binary-data",
          "object",
          "forms",
          "event-listeners",
          "hidden-text",
          "table-of-content-source",
          "index-title-template");

  /** Tables of contents and the like. */
  private static final Set<String> LISTINGS =
      Set.of(
          "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index");

  private static final int MOST_SPACES = 1000;

  private final Story story;
  private final OpenStyles styles;
  private final Deque<Boolean> hidden = new ArrayDeque<>();
  private int listings;
  private int paragraphs;

  OpenText(Story story, OpenStyles styles) {
    this.story = story;
    this.styles = styles;
  }

  /** Reads what stands in the body of a part. */
  void readBody(Optional<XmlCursor> part) throws InputException {
    while (part.isPresent() && part.get().next()) {
      if (part.get().isStart() && part.get().tag().equals("body")) {
        readElement(part.get());
      }
    }
  }

  /** Reads the insides of the element whose start tag was read last. */
  void readElement(XmlCursor xml) throws InputException {
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart()) {
        start(xml);
      } else if (xml.isEnd()) {
        end(xml.tag());
      } else if (paragraphs > 0) {
        add(xml.text());
      }
    }
  }

  private void start(XmlCursor xml) throws InputException {
    String tag = xml.tag();
    String style = xml.attribute("style-name").orElse("");
    boolean isName = tag.equals("title") && !xml.isOf(":text:"); // Of a picture or a table.
    boolean isHiddenSection = tag.equals("section") && xml.has("display", "none");
    if (SKIPPED.contains(tag) || isName || isHiddenSection) {
      xml.skip();
      return;
    }
    switch (tag) {
      case "p", "h" -> beginParagraph(tag, style);
      case "span" -> hidden.push(isHidden() || styles.isHidden(style));
      case "hidden-paragraph" -> hide(xml);
      case "s" -> addSpaces(xml);
      case "tab" -> addInk("\t");
      case "line-break" -> addInk("\n");
      default -> listings += LISTINGS.contains(tag) ? 1 : 0;
    }
  }

  private void end(String tag) {
    switch (tag) {
      case "p", "h" -> {
        story.end();
        paragraphs--;
        hidden.poll();
      }
      case "span" -> hidden.poll();
      default -> listings -= LISTINGS.contains(tag) ? 1 : 0;
    }
  }

  private void beginParagraph(String tag, String style) throws InputException {
    story.begin();
    story.be(tag.equals("h") ? Passage.Kind.HEADING : Passage.Kind.TEXT);
    styles.kind(style).ifPresent(story::be);
    if (listings > 0) {
      story.be(Passage.Kind.BOILERPLATE);
    }
    paragraphs++;
    hidden.push(styles.isHidden(style));
  }

  private void hide(XmlCursor xml) {
    if (xml.has("is-hidden", "true")) {
      hidden.poll();
      hidden.push(true);
    }
  }

  private boolean isHidden() {
    return !hidden.isEmpty() && hidden.peek();
  }

  private void addSpaces(XmlCursor xml) throws InputException {
    String count = xml.attribute("c").orElse("1");
    boolean isNumber = count.matches("[0-9]{1,3}");
    addInk(" ".repeat(isNumber ? Integer.parseInt(count) : MOST_SPACES));
  }

  private void addInk(String text) throws InputException {
    if (!isHidden() && paragraphs > 0) {
      story.add(text);
    }
  }

  /** Adds text, in which a run of white space is one space and none at the start. */
  private void add(String text) throws InputException {
    int from = 0;
    for (int i = 0; i <= text.length() && !isHidden(); i++) {
      boolean isEnd = i == text.length();
      if (isEnd || isWhite(text.charAt(i))) {
        story.add(text.substring(from, i));
        from = i + 1;
        if (!isEnd) {
          story.addSpace();
        }
      }
    }
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
