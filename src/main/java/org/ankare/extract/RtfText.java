package org.ankare.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.ankare.text.InputException;
import org.ankare.text.Passage;

/** Gathers the characters of rich text, decodes them, and adds them to a story. */
final class RtfText {
  private static final String LOST = "\uFFFD";

  /** Where the fonts of signs have their characters in Unicode. */
  private static final int SIGNS = 0xF000;

  private final Story story;
  private final RtfFonts fonts;

  /** The groups whose paragraphs are their own, the innermost first. */
  private final Deque<RtfGroup> apart = new ArrayDeque<>();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Optional<Character> half = Optional.empty();

  RtfText(Story story, RtfFonts fonts, RtfGroup outermost) {
    this.story = story;
    this.fonts = fonts;
    apart.push(outermost);
  }

  /** Adds a byte in the charset of the group's font. */
  void addByte(int value) {
    bytes.write(value);
  }

  /** Adds what has been gathered; to be called before anything changes in a group. */
  void flush(RtfGroup group) throws InputException {
    if (bytes.size() > 0) {
      Optional<Charset> charset = fonts.of(group.font);
      String text = bytes.toString(charset.orElse(SymbolFont.CHARSET));
      bytes.reset();
      add(charset.isPresent() ? text : "", group);
    }
  }

  /** Adds a character by its number in UTF-16; of a pair, both have to come. */
  void addUnit(char unit, RtfGroup group) throws InputException {
    if (Character.isHighSurrogate(unit)) {
      add("", group);
      half = Optional.of(unit);
    } else if (Character.isLowSurrogate(unit)) {
      add(half.isPresent() ? "" + half.get() + unit : LOST, group, false);
    } else if ((unit & 0xFF00) == SIGNS) {
      Optional<Charset> charset = fonts.of(group.font).filter(SymbolFont.CHARSET::equals);
      add(charset.map(set -> new String(new byte[] {(byte) unit}, set)).orElse(""), group);
    } else {
      add(String.valueOf(unit), group);
    }
  }

  /** Adds text to the open paragraph, or begins one. */
  void add(String text, RtfGroup group) throws InputException {
    add(text, group, true);
  }

  private void add(String text, RtfGroup group, boolean losesHalf) throws InputException {
    String whole = half.isPresent() && losesHalf ? LOST + text : text;
    half = Optional.empty();
    if (!whole.isEmpty() && group.isText()) {
      open();
      story.add(whole);
      story.be(group.isBoilerplate ? Passage.Kind.BOILERPLATE : group.kind);
    }
  }

  private void open() throws InputException {
    if (!apart.peek().isOpen) {
      apart.peek().isOpen = true;
      story.begin();
    }
  }

  /** Ends the open paragraph, unless the end itself is hidden or deleted. */
  void endParagraph(RtfGroup group) {
    if (group.isText() && apart.peek().isOpen) {
      apart.peek().isOpen = false;
      story.end();
    }
  }

  /** Begins a group whose paragraphs are its own and follow the one that it stands in. */
  void beginInside(RtfGroup group) throws InputException {
    open();
    beginApart(group);
  }

  /** Begins a group whose paragraphs are its own. */
  void beginApart(RtfGroup group) {
    apart.push(group);
    group.isApart = true;
  }

  /** Ends a group. */
  void end(RtfGroup group) {
    if (group.isApart) {
      if (group.isOpen) {
        story.end();
      }
      apart.pop();
    }
  }
}
