package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds which quotes of two documents may be one, by the words that they share. */
final class QuoteCandidates {
  private static final int TOO_FREQUENT = 200;
  private static final int MOST_CANDIDATES = 8;
  private static final double LITTLE = 0.35;

  /** Quotes that weigh less have a word or two. */
  private static final double FEW_WORDS = 1.6;

  private final WordOverlap overlap;
  private final QuoteLikeness likeness;
  private final QuoteSide sources;
  private final QuoteSide targets;

  QuoteCandidates(
      WordOverlap overlap, List<AnchorPair> names, QuoteSide sources, QuoteSide targets) {
    this.overlap = overlap;
    this.sources = sources;
    this.targets = targets;
    Map<String, String> people = new HashMap<>();
    for (AnchorPair pair : names) {
      people.put(pair.source().normal(), pair.target().normal());
    }
    likeness = new QuoteLikeness(overlap, people);
  }

  /** Returns the pairs of quotes worth looking at that face each other, the surest first. */
  List<QuoteCandidate> facing(BiPredicate<Anchor, Anchor> facing) {
    Map<String, List<Anchor>> byWord = new HashMap<>();
    for (Anchor target : targets.quotes()) {
      for (String word : targets.whole(target).content()) {
        byWord.computeIfAbsent(word, unseen -> new ArrayList<>()).add(target);
      }
    }
    List<QuoteCandidate> candidates = new ArrayList<>();
    for (Anchor source : sources.quotes()) {
      for (Anchor target : nearest(sources.whole(source), byWord)) {
        if (facing.test(source, target)) {
          candidates.add(new QuoteCandidate(source, target, chance(source, target)));
        }
      }
    }
    candidates.sort(QuoteCandidate.SUREST_FIRST);
    return candidates;
  }

  /**
   * Returns the quotes that share most words, so that a long text costs no more than its length.
   */
  private List<Anchor> nearest(QuoteWords source, Map<String, List<Anchor>> byWord) {
    Map<Anchor, Integer> shared = new IdentityHashMap<>();
    for (String word : source.content()) {
      Set<Anchor> holders = Collections.newSetFromMap(new IdentityHashMap<>());
      for (String translation : overlap.targetWordsFor(word)) {
        List<Anchor> having = byWord.getOrDefault(translation, List.of());
        if (having.size() <= TOO_FREQUENT) {
          holders.addAll(having);
        }
      }
      holders.forEach(target -> shared.merge(target, 1, Integer::sum));
    }
    return shared.keySet().stream()
        .sorted(
            Comparator.comparing((Anchor target) -> -shared.get(target))
                .thenComparing(Anchor::span))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** Returns how sure a pair is; a part with few words of its own is as sure as what it is of. */
  private double chance(Anchor source, Anchor target) {
    double[] features = features(source, target);
    if (isWordInside(source, target, features)) {
      return 0;
    }
    double alone = likeness.chance(features);
    if (sources.isWhole(source) == targets.isWhole(target)) {
      return alone;
    }
    double[] together = features(sources.whole(source), targets.whole(target), source, target);
    return Math.max(alone, likeness.chance(together) * features[QuoteLikeness.LIGHTER]);
  }

  /** Tells a word or two in marks, found in what somebody else says, from part of a quote. */
  private boolean isWordInside(Anchor source, Anchor target, double[] features) {
    double lighter = Math.min(sources.words(source).weight(), targets.words(target).weight());
    return features[QuoteLikeness.SAME_SPEAKER] == 0
        && features[QuoteLikeness.HEAVIER] < LITTLE
        && lighter < FEW_WORDS;
  }

  /** Returns what speaks for and against a pair, see {@link QuoteLikeness#features}. */
  double[] features(Anchor source, Anchor target) {
    return features(sources.words(source), targets.words(target), source, target);
  }

  private double[] features(QuoteWords sv, QuoteWords en, Anchor source, Anchor target) {
    int rows = Math.max(sources.rowsOf(source.speaker()), targets.rowsOf(target.speaker()));
    return likeness.features(
        sv, en, new QuoteLikeness.Speakers(source.speaker(), target.speaker(), rows));
  }
}
