package org.ankare.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.ankare.text.InputException;
import org.ankare.text.Passage;

/** Goes through a part of a Word document and adds its paragraphs to a story. */
final class WordText {
  /** What is no text, or text that is no longer there: deletions, comments, the old of a change. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "trPr",
          "tblPr",
          "tcPr",
          "sectPr",
          "rt",
          "rubyPr",
          "smartTagPr",
          "customXmlPr",
          "sdtEndPr",
          "comment",
          "binData",
          "annotation");

  private static final String NO_BREAK_HYPHEN = "\u2011";

  private final Story story;
  private final WordStyles styles;
  private final Map<String, Story> notes;
  private final WordFields fields = new WordFields();
  private final Deque<Boolean> hiddenParagraphs = new ArrayDeque<>();
  private final Deque<Boolean> joins = new ArrayDeque<>();
  private final Deque<Boolean> hiddenRuns = new ArrayDeque<>();
  private final Deque<Boolean> listings = new ArrayDeque<>();
  private final Deque<Boolean> chosen = new ArrayDeque<>();
  private int listingDepth;
  private boolean isText;

  /**
   * Makes a reader.
   *
   * @param notes the notes that the part may call, by kind and number; each is taken out when
   *     called
   */
  WordText(Story story, WordStyles styles, Map<String, Story> notes) {
    this.story = story;
    this.styles = styles;
    this.notes = notes;
  }

  /** Reads on until no more than so many elements less one are open, or to the end. */
  void read(XmlCursor xml, int depth) throws InputException {
    while (xml.next() && xml.depth() >= depth) {
      if (xml.isStart()) {
        start(xml);
      } else if (xml.isEnd()) {
        end(xml.tag());
      } else if (isText) {
        add(xml.text().replace('\n', ' '));
      }
    }
  }

  private void start(XmlCursor xml) throws InputException {
    String tag = xml.tag();
    if (SKIPPED.contains(tag)) {
      xml.skip();
      return;
    }
    switch (tag) {
      case "p" -> beginParagraph();
      case "pPr" -> formParagraph(xml);
      case "r" -> hiddenRuns.push(false);
      case "rPr" -> formRun(xml);
      case "t" -> isText = true;
      case "tab", "ptab" -> add("\t");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add(NO_BREAK_HYPHEN);
      case "sym" -> add(SymbolFont.text(xml));
      case "instrText" -> fields.addCode(text(xml));
      case "fldChar" -> fields.mark(xml.attribute("fldCharType").orElse(""));
      case "footnoteReference", "endnoteReference" -> callNote(xml);
      case "sdt" -> listings.push(false);
      case "sdtPr" -> formControl(xml);
      case "AlternateContent" -> chosen.push(false);
      case "Choice", "Fallback" -> choose(xml);
      default -> {}
    }
  }

  private void end(String tag) {
    switch (tag) {
      case "p" -> endParagraph();
      case "r" -> hiddenRuns.poll();
      case "t" -> isText = false;
      case "tc", "txbxContent" -> story.endForGood();
      case "sdt" -> listingDepth -= Boolean.TRUE.equals(listings.poll()) ? 1 : 0;
      case "AlternateContent" -> chosen.poll();
      default -> {}
    }
  }

  private void beginParagraph() throws InputException {
    story.begin();
    story.be(Passage.Kind.TEXT);
    hiddenParagraphs.push(false);
    joins.push(false);
  }

  private void endParagraph() {
    hiddenParagraphs.poll();
    if (Boolean.TRUE.equals(joins.poll())) {
      story.endToGoOn();
    } else {
      story.end();
    }
  }

  /** Reads what a paragraph is; what it was before a change does not count. */
  private void formParagraph(XmlCursor xml) throws InputException {
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart()) {
        String value = xml.attribute("val").orElse("");
        switch (xml.tag()) {
          case "pPrChange", "rPrChange", "sectPr" -> xml.skip();
          case "pStyle" -> {
            styles.kind(value).ifPresent(story::be);
            replace(hiddenParagraphs, styles.isHidden(value));
          }
          case "outlineLvl" -> WordStyles.level(value).ifPresent(story::be);
          case "del", "moveFrom" -> replace(joins, true);
          default -> {}
        }
      }
    }
  }

  private void formRun(XmlCursor xml) throws InputException {
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart()) {
        switch (xml.tag()) {
          case "rPrChange" -> xml.skip();
          case "rStyle" -> replace(hiddenRuns, styles.isHidden(xml.attribute("val").orElse("")));
          case "vanish" -> replace(hiddenRuns, WordStyles.isOn(xml));
          default -> {}
        }
      }
    }
  }

  private static void replace(Deque<Boolean> stack, boolean value) {
    stack.poll();
    stack.push(value);
  }

  private static boolean isOn(Deque<Boolean> stack) {
    return !stack.isEmpty() && stack.peek();
  }

  private void add(String text) throws InputException {
    boolean isHidden = isOn(hiddenRuns) || isOn(hiddenParagraphs);
    if (!isHidden && !fields.isCode()) {
      story.add(text);
      if (listingDepth > 0 || fields.isListing()) {
        story.be(Passage.Kind.BOILERPLATE);
      }
    }
  }

  /** Returns the text of an element that holds nothing else. */
  private static String text(XmlCursor xml) throws InputException {
    StringBuilder text = new StringBuilder();
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      text.append(xml.isStart() || xml.isEnd() ? "" : xml.text());
    }
    return text.toString();
  }

  private void callNote(XmlCursor xml) {
    String kind = xml.tag().substring(0, xml.tag().indexOf("Reference"));
    Story note = notes.isEmpty() ? null : notes.remove(kind + xml.attribute("id").orElse(""));
    if (note != null) {
      story.add(note);
    }
    if (xml.attribute("customMarkFollows").filter(value -> !value.equals("0")).isPresent()) {
      replace(hiddenRuns, true); // The rest of this run is the mark.
    }
  }

  private void formControl(XmlCursor xml) throws InputException {
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart() && xml.tag().equals("docPartGallery")) {
        boolean isListing = xml.has("val", "Table of Contents");
        if (isListing && !isOn(listings)) {
          replace(listings, true);
          listingDepth++;
        }
      }
    }
  }

  /** Of what stands for the same in several forms, the first is read. */
  private void choose(XmlCursor xml) throws InputException {
    if (isOn(chosen)) {
      xml.skip();
    } else {
      replace(chosen, true);
    }
  }
}
