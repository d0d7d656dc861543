package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ankare.text.Language;

/**
 * Pairs the distinct names of two documents, the surest first. Names are compared only if a word of
 * the one begins like a word of the other, or holds the beginning of a translation of it.
 */
final class NameMatcher {
  private static final double LEAST = 0.62;
  private static final int PART = 4;
  private static final int MOST_COMPARED = 60;
  private static final int SHORT_PART = 3;
  private static final Pattern VOWELS = Pattern.compile("[aeiou]+");

  private final WordOverlap overlap;
  private final NameSimilarity similarity;

  NameMatcher(WordOverlap overlap) {
    this.overlap = overlap;
    this.similarity = new NameSimilarity(overlap);
  }

  List<AnchorPair> match(List<Anchor> source, List<Anchor> target) {
    List<Anchor> sources = distinct(source);
    List<Anchor> targets = distinct(target);
    List<AnchorPair> candidates = candidates(sources, targets);
    candidates.sort(
        Comparator.comparingDouble(AnchorPair::confidence)
            .reversed()
            .thenComparing(pair -> pair.source().span())
            .thenComparing(pair -> pair.target().span()));
    Map<Anchor, Anchor> partners = new HashMap<>();
    Set<Anchor> taken = new HashSet<>();
    List<AnchorPair> pairs = new ArrayList<>();
    for (AnchorPair pair : candidates) {
      Anchor partner = partners.get(pair.source());
      boolean free = partner == null || areAliases(partner, pair.target());
      if (free && taken.add(pair.target())) {
        partners.putIfAbsent(pair.source(), pair.target());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** Returns the first mention of each distinct name and demonym. */
  private static List<Anchor> distinct(List<Anchor> anchors) {
    Map<String, Anchor> first = new LinkedHashMap<>();
    for (Anchor anchor : anchors) {
      if (anchor.kind().isName() || anchor.kind() == AnchorKind.DEMONYM) {
        boolean demonym = anchor.kind() == AnchorKind.DEMONYM;
        first.putIfAbsent(demonym + NameSimilarity.folded(anchor.normal()), anchor);
      }
    }
    return new ArrayList<>(first.values());
  }

  private static boolean areAliases(Anchor one, Anchor other) {
    return NameSimilarity.isAcronymOf(one.normal(), other.normal())
        || NameSimilarity.isAcronymOf(other.normal(), one.normal());
  }

  private List<AnchorPair> candidates(List<Anchor> sources, List<Anchor> targets) {
    Map<String, List<Anchor>> byKey = new HashMap<>();
    for (Anchor target : targets) {
      for (String key : targetKeys(target)) {
        byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(target);
      }
    }
    List<AnchorPair> candidates = new ArrayList<>();
    for (Anchor source : sources) {
      Map<Anchor, Integer> met = new IdentityHashMap<>();
      for (String key : sourceKeys(source)) {
        for (Anchor target : byKey.getOrDefault(key, List.of())) {
          met.merge(target, 1, Integer::sum);
        }
      }
      met.keySet().removeIf(target -> !isComparable(source, target));
      nearest(met).forEach(target -> add(source, target, candidates));
    }
    return candidates;
  }

  /** Returns the names that share most beginnings, so that many names cost no more than few. */
  private static List<Anchor> nearest(Map<Anchor, Integer> met) {
    return met.size() <= MOST_COMPARED
        ? List.copyOf(met.keySet())
        : met.keySet().stream()
            .sorted(
                Comparator.comparing((Anchor target) -> -met.get(target))
                    .thenComparing(Anchor::span))
            .limit(MOST_COMPARED)
            .toList();
  }

  private void add(Anchor source, Anchor target, List<AnchorPair> candidates) {
    double score = similarity.of(source, target);
    if (score >= LEAST) {
      candidates.add(new AnchorPair(source, target, score));
    }
  }

  private static boolean isComparable(Anchor source, Anchor target) {
    return (source.kind() == AnchorKind.DEMONYM) == (target.kind() == AnchorKind.DEMONYM);
  }

  /** The beginning of each word, and whatever stands inside: a compound may hide its parts. */
  private Set<String> sourceKeys(Anchor source) {
    Set<String> keys = new TreeSet<>();
    for (String word : WordOverlap.words(source.normal())) {
      keys.add(beginning(word));
      keys.add(beginning(Spelling.withKh(word)));
      String sound = overlap.spelling().key(word);
      keys.add(sound.substring(0, Math.min(SHORT_PART, sound.length())));
      for (int i = 0; i < sound.length(); i++) {
        keys.add(part(sound.substring(i)));
      }
    }
    for (String exonym :
        Cldr.shipped().translations(Language.SWEDISH, NameSimilarity.folded(source.normal()))) {
      keys.add(beginning(NameSimilarity.lowerInitials(exonym)));
    }
    return keys;
  }

  private Set<String> targetKeys(Anchor target) {
    Set<String> keys = new TreeSet<>();
    keys.add(beginning(target.normal().replace(".", "")));
    keys.add(beginning(NameSimilarity.initials(target.normal())));
    for (String word : WordOverlap.words(target.normal())) {
      keys.add(beginning(word));
      keys.add(part(overlap.spelling().key(word)));
      for (String translation : overlap.sourceWordsFor(word)) {
        keys.add(part(overlap.spelling().key(translation)));
      }
    }
    for (String exonym : overlap.exonymsOf(NameSimilarity.folded(target.normal()))) {
      WordOverlap.words(exonym).forEach(word -> keys.add(part(overlap.spelling().key(word))));
    }
    return keys;
  }

  /** The first two consonants, which no spelling habit changes once the sounds are alike. */
  private String beginning(String word) {
    String consonants = VOWELS.matcher(overlap.spelling().key(word)).replaceAll("");
    return "^" + consonants.substring(0, Math.min(2, consonants.length()));
  }

  private static String part(String sound) {
    return sound.substring(0, Math.min(PART, sound.length()));
  }
}
