package org.ankare.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.WordFile;
import org.jsoup.nodes.Element;

/**
 * Tells by what its author called an element (class, id and the like) which part of a page it is.
 * The words are in {@code names.txt}.
 */
final class PageNames {
  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "data-component", "data-testid", "itemprop");

  /** What stands before a word that says what the element has, not what it is. */
  private static final Set<String> NEGATORS = Set.of("has", "no", "with", "without", "is", "not");

  private static final int LONGEST_NAME = 4;

  private static final Words WORDS = Words.read();

  private final Map<String, Optional<PagePart>> known = new HashMap<>();

  /** Returns the part that the first telling name stands for; empty if there is none. */
  Optional<PagePart> part(Element element) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    for (String attribute : ATTRIBUTES) {
      String names = element.attr(attribute);
      if (!names.isEmpty()) {
        Optional<PagePart> part =
            known.computeIfAbsent(
                element.normalName() + ":" + names, key -> part(element.normalName(), names));
        if (part.isPresent()) {
          return part;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PagePart> part(String tag, String names) {
    for (String name : names.split("\\s+")) {
      List<String> words = words(name);
      for (int i = 0; i < words.size() && !NEGATORS.contains(words.get(i)); i++) {
        Optional<PagePart> part = partFrom(tag, words, i);
        if (part.isPresent()) {
          return part;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PagePart> partFrom(String tag, List<String> words, int from) {
    StringBuilder name = new StringBuilder();
    for (int to = from; to < Math.min(words.size(), from + LONGEST_NAME); to++) {
      name.append(to == from ? "" : " ").append(words.get(to));
      PagePart part = WORDS.wholes.get(name.toString());
      part = part == null ? WORDS.wholes.get(tag + ":" + name) : part;
      part = part == null ? WORDS.affixed(name.toString()) : part;
      if (part != null) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Cuts a name into words in lower case: rightColumn, right-column and right_column are two. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isHump =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if (isHump || !Character.isLetter(c)) {
        add(words, word);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    add(words, word);
    return words;
  }

  private static void add(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** The words, with what each stands for; an asterisk in the file is any rest of a word. */
  private record Words(
      Map<String, PagePart> wholes,
      Map<String, PagePart> beginnings,
      Map<String, PagePart> endings) {

    static Words read() {
      Words words = new Words(new HashMap<>(), new HashMap<>(), new HashMap<>());
      for (String line : WordFile.entries(PageNames.class, "names.txt")) {
        String[] cells = line.split("\t", -1);
        words.add(cells[1], PagePart.valueOf(cells[0].toUpperCase(Locale.ROOT)));
      }
      return words;
    }

    private void add(String name, PagePart part) {
      if (name.startsWith("*")) {
        endings.put(name.substring(1), part);
      } else if (name.endsWith("*")) {
        beginnings.put(name.substring(0, name.length() - 1), part);
      } else {
        wholes.put(name, part);
      }
    }

    PagePart affixed(String name) {
      PagePart part = null;
      for (int length = 2; length < name.length() && part == null; length++) {
        part = beginnings.get(name.substring(0, length));
        part = part == null ? endings.get(name.substring(name.length() - length)) : part;
      }
      return part == null ? beginnings.getOrDefault(name, endings.get(name)) : part;
    }
  }
}
