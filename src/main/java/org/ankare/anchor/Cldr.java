package org.ankare.anchor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ankare.text.Language;

/**
 * What CLDR knows of names in both languages: places and unions (Köpenhamn, Copenhagen) and
 * adjectives of places (svensk, Swedish). All lower-cased.
 */
final class Cldr {
  private static final Cldr SHIPPED = new Cldr();

  private final Map<String, Map<String, Set<String>>> translations = new TreeMap<>();
  private final Map<String, AnchorKind> kinds = new HashMap<>();

  private Cldr() {
    for (String[] row : Tables.read("cldr.tsv")) {
      String sv = row[1].toLowerCase(Locale.ROOT);
      String en = row[2].toLowerCase(Locale.ROOT);
      AnchorKind kind = kind(row[0]);
      add(Language.SWEDISH, kind, sv, en);
      add(Language.ENGLISH, kind, en, sv);
    }
  }

  static Cldr shipped() {
    return SHIPPED;
  }

  private static AnchorKind kind(String label) {
    return switch (label) {
      case "org" -> AnchorKind.ORGANISATION;
      case "demonym" -> AnchorKind.DEMONYM;
      default -> AnchorKind.PLACE;
    };
  }

  private void add(Language language, AnchorKind kind, String word, String translation) {
    String key = language.code() + word;
    kinds.putIfAbsent(key, kind);
    translations
        .computeIfAbsent(language.code(), code -> new HashMap<>())
        .computeIfAbsent(word, unseen -> new HashSet<>())
        .add(translation);
  }

  /** Tells whether CLDR calls the one what it calls the other in the other language. */
  boolean areSame(String sv, String en) {
    return translations.get("sv").getOrDefault(sv, Set.of()).contains(en);
  }

  /** Returns what kind of thing a name in lower case is, if CLDR has it. */
  Optional<AnchorKind> kind(Language language, String name) {
    return Optional.ofNullable(kinds.get(language.code() + name));
  }

  /** Returns what a name in lower case is called in the other language, in no order. */
  Set<String> translations(Language language, String name) {
    return translations.getOrDefault(language.code(), Map.of()).getOrDefault(name, Set.of());
  }

  /**
   * Returns the base form of a demonym in lower case: svensk of svenskarna, swede of Swedes; empty
   * if it is none.
   */
  Optional<String> demonym(Language language, String word) {
    List<String> endings =
        language.equals(Language.SWEDISH)
            ? List.of("", "a", "e", "t", "ar", "arna", "en", "as", "arnas", "or", "orna", "an")
            : List.of("", "s");
    for (String ending : endings) {
      String base = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && kinds.get(language.code() + base) == AnchorKind.DEMONYM) {
        return Optional.of(base);
      }
    }
    return Optional.empty();
  }
}
