package org.ankare.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.InputException;
import org.ankare.text.Passage;

/** What the styles of an OpenDocument text say of the text in them. */
final class OpenStyles {
  /** Styles that rest on each other in a circle are followed no further than this. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, String> bases = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  /** Takes in the styles of a part. */
  void read(Optional<XmlCursor> part) throws InputException {
    String style = "";
    while (part.isPresent() && part.get().next()) {
      XmlCursor xml = part.get();
      if (xml.isStart() && xml.tag().equals("body")) {
        return;
      }
      if (xml.isStart() && xml.tag().equals("style")) {
        style = xml.attribute("name").orElse("");
        bases.put(style, xml.attribute("parent-style-name").orElse(""));
      } else if (xml.isStart()
          && xml.tag().equals("text-properties")
          && xml.has("display", "none")) {
        hidden.add(style);
      }
    }
  }

  /** Returns the kind of the paragraphs in a style, if its name or one that it rests on tells. */
  Optional<Passage.Kind> kind(String name) {
    String style = name;
    Optional<Passage.Kind> kind = StyleName.kind(style);
    for (int i = 0; i < LONGEST_CHAIN && kind.isEmpty() && !style.isEmpty(); i++) {
      style = bases.getOrDefault(style, "");
      kind = StyleName.kind(style);
    }
    return kind;
  }

  boolean isHidden(String name) {
    String style = name;
    for (int i = 0; i < LONGEST_CHAIN && !style.isEmpty(); i++) {
      if (hidden.contains(style)) {
        return true;
      }
      style = bases.getOrDefault(style, "");
    }
    return false;
  }
}
