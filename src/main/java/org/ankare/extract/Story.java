package org.ankare.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ankare.text.InputException;
import org.ankare.text.Passage;
import org.ankare.text.WhiteSpace;

/**
 * The paragraphs of a word processor's document in the order in which they begin. One that stands
 * inside another, as a note or a text box does, thus follows the one that calls it, whose sentence
 * it does not break. Soft hyphens and control characters are no text.
 */
final class Story {
  static final int MOST_PARAGRAPHS = 1_000_000;
  static final int MOST_CHARACTERS = 50_000_000;

  private final String name;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private Optional<Paragraph> goesOn = Optional.empty();
  private int placeOfGoingOn;
  private int characters;

  /**
   * Makes a story without paragraphs.
   *
   * @param name the document, for messages
   */
  Story(String name) {
    this.name = name;
  }

  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private Passage.Kind kind = Passage.Kind.TEXT;
  }

  /** Begins a paragraph, inside the one that is open if there is one. */
  void begin() throws InputException {
    Paragraph next = new Paragraph();
    if (goesOn.isPresent() && placeOfGoingOn == open.size()) {
      next = goesOn.get();
    } else {
      paragraphs.add(next);
    }
    goesOn = Optional.empty();
    open.push(next);
    if (paragraphs.size() > MOST_PARAGRAPHS) {
      throw tooMuch(MOST_PARAGRAPHS + " paragraphs");
    }
  }

  /** Makes the open paragraph one of a kind. */
  void be(Passage.Kind kind) {
    if (!open.isEmpty()) {
      open.peek().kind = kind;
    }
  }

  /** Adds to the open paragraph, or begins one. */
  void add(CharSequence text) throws InputException {
    if (open.isEmpty()) {
      begin();
    }
    StringBuilder words = open.peek().text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isControl = c < ' ' && c != '\n' && c != '\t';
      if (!isControl && c != '\u00AD') {
        words.append(c);
      }
    }
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw tooMuch(MOST_CHARACTERS + " characters");
    }
  }

  /** Adds a space as white space in XML counts: none beside another, or at the start. */
  void addSpace() throws InputException {
    StringBuilder words = open.isEmpty() ? new StringBuilder() : open.peek().text;
    if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
      add(" ");
    }
  }

  /** Ends the open paragraph. */
  void end() {
    if (!open.isEmpty()) {
      Paragraph ended = open.pop();
      int last = paragraphs.size() - 1;
      if (ended.text.isEmpty() && paragraphs.get(last) == ended) {
        paragraphs.remove(last);
      }
    }
  }

  /** Ends the open paragraph so that the next one goes on with it. */
  void endToGoOn() {
    if (!open.isEmpty()) {
      goesOn = Optional.of(open.pop());
      placeOfGoingOn = open.size();
    }
  }

  /** Lets the next paragraph be a new one, whatever was said before. */
  void endForGood() {
    goesOn = Optional.empty();
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Adds the paragraphs of another story, after the open one. */
  void add(Story other) {
    paragraphs.addAll(other.paragraphs);
  }

  /** Makes boilerplate of all paragraphs. */
  Story asBoilerplate() {
    paragraphs.forEach(paragraph -> paragraph.kind = Passage.Kind.BOILERPLATE);
    return this;
  }

  /** Returns the passages, boilerplate only where all is to be kept. */
  Extraction extraction(boolean keepsBoilerplate) {
    Extraction passages = new Extraction();
    for (Paragraph paragraph : paragraphs) {
      if (keepsBoilerplate || paragraph.kind != Passage.Kind.BOILERPLATE) {
        addLines(paragraph, passages);
      }
    }
    return passages;
  }

  /** Adds a paragraph, in which a line break begins a new passage where the sentence ends. */
  private static void addLines(Paragraph paragraph, Extraction passages) {
    String before = "";
    for (String piece : paragraph.text.toString().split("\n", -1)) {
      String line = WhiteSpace.strip(piece);
      if (!before.isEmpty() && !line.isEmpty() && LineBreak.isWithinSentence(before, line)) {
        passages.goOn(line, paragraph.kind);
      } else {
        passages.add(line, paragraph.kind);
      }
      before = line;
    }
  }

  private InputException tooMuch(String what) {
    return new InputException(name, "holds more than " + what, "give it in parts");
  }
}
