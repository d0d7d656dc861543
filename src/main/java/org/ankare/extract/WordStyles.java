package org.ankare.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ankare.text.InputException;
import org.ankare.text.Passage;

/** What the styles of a Word document say of the text in them. */
final class WordStyles {
  /** Styles that rest on each other in a circle are followed no further than this. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> styles;

  private WordStyles(Map<String, Style> styles) {
    this.styles = styles;
  }

  /**
   * A style.
   *
   * @param base the style that it rests on, empty if on none
   * @param kind of the paragraphs in it, if it says
   * @param isHidden whether its text is hidden, if it says
   */
  private record Style(String base, Optional<Passage.Kind> kind, Optional<Boolean> isHidden) {}

  static WordStyles none() {
    return new WordStyles(Map.of());
  }

  static WordStyles read(Optional<XmlCursor> part) throws InputException {
    Map<String, Style> styles = new HashMap<>();
    while (part.isPresent() && part.get().next()) {
      XmlCursor xml = part.get();
      if (xml.isStart() && xml.tag().equals("style")) {
        styles.put(xml.attribute("styleId").orElse(""), style(xml));
      }
    }
    return new WordStyles(styles);
  }

  private static Style style(XmlCursor xml) throws InputException {
    int outside = xml.depth() - 1;
    String base = "";
    Optional<Passage.Kind> kind = Optional.empty();
    Optional<Boolean> isHidden = Optional.empty();
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart()) {
        String value = xml.attribute("val").orElse("");
        switch (xml.tag()) {
          case "name" -> kind = StyleName.kind(value);
          case "basedOn" -> base = value;
          case "outlineLvl" -> kind = kind.isPresent() ? kind : level(value);
          case "vanish" -> isHidden = Optional.of(isOn(xml));
          default -> {}
        }
      }
    }
    return new Style(base, kind, isHidden);
  }

  /** Tells whether an element that is there switches on what it names. */
  static boolean isOn(XmlCursor xml) {
    return !xml.has("val", "0") && !xml.has("val", "false") && !xml.has("val", "off");
  }

  /** Returns that a paragraph at a level of the outline, 0 to 8, is a heading; 9 tells nothing. */
  static Optional<Passage.Kind> level(String value) {
    boolean isHeading = value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '8';
    return isHeading ? Optional.of(Passage.Kind.HEADING) : Optional.empty();
  }

  Optional<Passage.Kind> kind(String id) {
    Optional<Passage.Kind> kind = Optional.empty();
    Style style = styles.get(id);
    for (int i = 0; i < LONGEST_CHAIN && style != null && kind.isEmpty(); i++) {
      kind = style.kind();
      style = styles.get(style.base());
    }
    return kind;
  }

  boolean isHidden(String id) {
    Optional<Boolean> isHidden = Optional.empty();
    Style style = styles.get(id);
    for (int i = 0; i < LONGEST_CHAIN && style != null && isHidden.isEmpty(); i++) {
      isHidden = style.isHidden();
      style = styles.get(style.base());
    }
    return isHidden.orElse(false);
  }
}
