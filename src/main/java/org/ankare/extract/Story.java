package org.ankare.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ankare.text.InputException;
import org.ankare.text.Passage;

/**
 * The paragraphs of a word processor's document in the order in which they begin. One that stands
 * inside another, as a note or a text box does, thus follows the one that calls it, whose sentence
 * it does not break. Soft hyphens and control characters are no text; an empty line parts passages.
 */
final class Story {
  private static final int MOST_PARAGRAPHS = 1_000_000;
  private static final int MOST_CHARACTERS = 50_000_000;
  private static final Pattern EMPTY_LINE = Pattern.compile("\n[ \t\u00A0]*\n");

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
        EMPTY_LINE
            .splitAsStream(paragraph.text)
            .forEach(text -> passages.add(text, paragraph.kind));
      }
    }
    return passages;
  }

  private InputException tooMuch(String what) {
    return new InputException(name, "holds more than " + what, "give it in parts");
  }
}
