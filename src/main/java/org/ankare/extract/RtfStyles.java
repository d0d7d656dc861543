package org.ankare.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ankare.text.Passage;

/** The kinds of paragraphs that the styles of rich text tell, by their numbers. */
final class RtfStyles {
  private final Map<Integer, Passage.Kind> kinds = new HashMap<>();

  /** Notes a style by its name. */
  void name(int style, String name) {
    StyleName.kind(name).ifPresent(kind -> kinds.put(style, kind));
  }

  /** Notes that a style stands at a level of the outline, where its name says nothing. */
  void level(int style, int level) {
    kinds.putIfAbsent(style, kindAt(level));
  }

  static Passage.Kind kindAt(int level) {
    return level >= 0 && level <= 8 ? Passage.Kind.HEADING : Passage.Kind.TEXT;
  }

  Passage.Kind kind(int style) {
    return Optional.ofNullable(kinds.get(style)).orElse(Passage.Kind.TEXT);
  }
}
