package org.ankare.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ankare.text.NormalizedText;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;

/**
 * Finds the sentences of a document that are not part of its text but of the page that it stood on:
 * menus, paths to the page, share buttons, comment forms.
 */
public final class PageFurniture {
  private static final int LONGEST = 80;
  private static final int LONGEST_ITEM = 25;
  private static final int FEWEST_BARS = 2;

  /** A heading that short may well end another line by chance. */
  private static final int SHORTEST_HEADING = 15;

  private static final Pattern BAR = Pattern.compile("\\s[|·•>/»›]\\s");

  private final Set<String> beginnings;
  private final List<Sentence> sentences;

  private PageFurniture(SegmentedDocument document) {
    beginnings = LanguageRules.words(document.language().code(), "page-furniture");
    sentences = document.sentences();
  }

  /** Returns the places of such sentences in the document's list. */
  public static Set<Integer> of(SegmentedDocument document) {
    return new PageFurniture(document).places();
  }

  private Set<Integer> places() {
    Set<Integer> places = new HashSet<>();
    for (int place = 0; place < sentences.size(); place++) {
      String line = folded(place);
      if (line.length() <= LONGEST
          && (isBar(line) || beginsAsFurniture(line) || leadsToHeading(place, line))) {
        places.add(place);
      }
    }
    return places;
  }

  private String folded(int place) {
    return NormalizedText.of(sentences.get(place).text())
        .toString()
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Tells whether a line is items between bars, as a menu is. */
  private static boolean isBar(String line) {
    String[] items = BAR.split(line);
    for (String item : items) {
      if (item.length() > LONGEST_ITEM) {
        return false;
      }
    }
    return items.length > FEWEST_BARS;
  }

  /** Tells whether a line is or begins with a known phrase, and does not go on as a sentence. */
  private boolean beginsAsFurniture(String line) {
    for (String beginning : beginnings) {
      if (line.startsWith(beginning)
          && (line.length() == beginning.length()
              || !Character.isLetter(line.charAt(beginning.length())))) {
        boolean isWhole = line.length() <= beginning.length() + 2;
        return isWhole || beginning.indexOf(' ') > 0;
      }
    }
    return false;
  }

  /** Tells whether a line is a path that ends with the heading that stands in one of the next. */
  private boolean leadsToHeading(int place, String line) {
    for (int next = place + 1; next <= place + 2 && next < sentences.size(); next++) {
      String heading = folded(next);
      if (heading.length() >= SHORTEST_HEADING
          && line.length() > heading.length()
          && line.endsWith(" " + heading)) {
        return true;
      }
    }
    return false;
  }
}
