package org.ankare.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.text.Language;

/**
 * Says how well the words of names go together: translated, as exonyms, spelled alike, or as a word
 * and part of a Swedish compound.
 */
final class NameWordOverlap {
  private static final int SHORTEST_PART = 3;
  private static final double PART = 0.7;
  private static final int SHORTEST_GENITIVE = 5;
  private static final double SAME_KIND = 0.65;
  private static final List<String> HEADS = List.of("head.org", "head.place", "head.work");

  private final WordOverlap overlap;
  private final Map<String, Map<String, Double>> compared = new HashMap<>();

  NameWordOverlap(WordOverlap overlap) {
    this.overlap = overlap;
  }

  /** Returns how sure it is, 0 to 1, that two words of names are one, or one part of the other. */
  double similarity(String sv, String en) {
    return compared
        .computeIfAbsent(sv, unseen -> new HashMap<>())
        .computeIfAbsent(en, unseen -> compare(sv, en));
  }

  private double compare(String sv, String en) {
    boolean genitive = sv.length() > SHORTEST_GENITIVE && sv.endsWith("s");
    String bare = genitive ? sv.substring(0, sv.length() - 1) : sv;
    double plain = Math.max(overlap.similarity(sv, en), overlap.similarity(bare, en));
    if (Cldr.shipped().areSame(sv, en)) {
      return 1;
    }
    String stem = Cldr.shipped().demonym(Language.SWEDISH, sv).orElse(sv);
    if (Cldr.shipped().areSame(stem, en)) {
      return 1;
    }
    double related = Math.max(overlap.related(bare, en) > 0 ? PART : 0, sameKind(sv, en));
    double parts = Math.max(partSimilarity(sv, en), Math.max(ofOnePlace(stem, en), related));
    return Math.max(plain, Math.max(parts, overlap.spelling().similarity(sv, en) * 0.9 - 0.1));
  }

  /** Tells that Finska belongs to Finland, and Sveriges to Swedish: stems begin alike. */
  private static double ofOnePlace(String sv, String en) {
    boolean known = Cldr.shipped().kind(Language.ENGLISH, en).isPresent();
    return known
            && Cldr.shipped().translations(Language.ENGLISH, en).stream()
                .anyMatch(name -> WordOverlap.commonPrefix(name, sv) >= 3 && sv.length() >= 4)
        ? PART
        : 0;
  }

  /** Tells that two words name the same kind of thing: tingsrätt and court. */
  private static double sameKind(String sv, String en) {
    Vocabulary english = Vocabulary.of(Language.ENGLISH);
    Vocabulary swedish = Vocabulary.of(Language.SWEDISH);
    return HEADS.stream().anyMatch(head -> english.is(head, en) && swedish.endsAs(head, sv))
        ? SAME_KIND
        : 0;
  }

  private double partSimilarity(String sv, String en) {
    for (Map.Entry<String, Double> entry : overlap.sourceTranslations(en).entrySet()) {
      String part = entry.getKey();
      if (part.length() >= SHORTEST_PART
          && part.length() < sv.length()
          && entry.getValue() > 0.1
          && (sv.startsWith(part) || sv.contains(part) && sv.length() - part.length() > 3)) {
        return PART;
      }
    }
    String key = overlap.spelling().key(en);
    boolean spelled = key.length() > SHORTEST_PART && overlap.spelling().key(sv).contains(key);
    boolean begins = sv.startsWith(en) && en.length() >= SHORTEST_PART;
    return spelled || begins || (en.startsWith(sv) && sv.length() == 2) ? PART : 0;
  }
}
