package org.ankare.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Groups the mentions of a document: a bare family name belongs to the full name that bore it last.
 * Two full names are never one, unless the one is the other with names in the middle.
 */
final class Entities {
  private final Map<String, Mention> latestByPart = new HashMap<>();
  private final Map<String, String> fullByEnds = new HashMap<>();
  private final Map<String, String> spelled = new HashMap<>();

  private Entities() {}

  /** Returns the mentions in the same order, each with the fullest base form of what it names. */
  static List<Mention> group(List<Mention> mentions) {
    Entities entities = new Entities();
    mentions.forEach(entities::noteSpelling);
    List<Mention> grouped = new ArrayList<>();
    for (Mention mention : mentions) {
      grouped.add(entities.resolve(mention));
    }
    return ofOneKind(grouped);
  }

  /** Gives a name whose kind is told in one place that kind wherever it is not told. */
  private static List<Mention> ofOneKind(List<Mention> mentions) {
    Map<String, AnchorKind> kinds = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.kind() != AnchorKind.NAME && mention.kind() != AnchorKind.DEMONYM) {
        kinds.putIfAbsent(mention.base(), mention.kind());
      }
    }
    return mentions.stream()
        .map(
            mention ->
                mention.kind() == AnchorKind.NAME
                    ? mention.as(kinds.getOrDefault(mention.base(), AnchorKind.NAME))
                    : mention)
        .toList();
  }

  /** Prefers LISBON as Lisbon if the text has both. */
  private void noteSpelling(Mention mention) {
    String key = key(mention.base());
    String known = spelled.get(key);
    if (known == null || isShouted(known)) {
      spelled.put(key, mention.base());
    }
  }

  private static boolean isShouted(String base) {
    return base.equals(base.toUpperCase(Locale.ROOT));
  }

  private static String key(String base) {
    return base.toLowerCase(Locale.ROOT);
  }

  private Mention resolve(Mention mention) {
    Mention plain = mention.named(spelled.get(key(mention.base())));
    if (plain.kind() == AnchorKind.DEMONYM || plain.kind() == AnchorKind.PLACE) {
      return plain;
    }
    return plain.size() > 1 ? full(plain) : bare(plain);
  }

  private Mention full(Mention mention) {
    if (mention.kind() != AnchorKind.PERSON && mention.kind() != AnchorKind.NAME) {
      return mention;
    }
    Mention longer = latestByPart.get(key(mention.lastWord()));
    if (longer != null && key(longer.base()).endsWith(" " + key(mention.base()))) {
      return mention.named(longer.base()).as(longer.kind());
    }
    String ends = key(mention.firstWord()) + " " + key(mention.lastWord());
    Mention whole = mention.named(fullByEnds.computeIfAbsent(ends, unseen -> mention.base()));
    latestByPart.put(key(mention.lastWord()), whole);
    latestByPart.put(key(mention.firstWord()), whole);
    return whole;
  }

  private Mention bare(Mention mention) {
    String key = key(mention.base());
    Mention whole = latestByPart.get(key);
    if (whole == null && key.endsWith("s")) {
      whole = latestByPart.get(key.substring(0, key.length() - 1));
    }
    if (whole == null) {
      return mention;
    }
    latestByPart.put(key, whole);
    return mention.named(whole.base()).as(whole.kind());
  }
}
