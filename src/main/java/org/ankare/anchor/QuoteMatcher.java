package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Pairs quotes, the surest first, each with one of the other side. A quote that is whole on one
 * side and in parts on the other pairs with each part that explains more of it; one that repeats
 * another, as a headline does, may have the same partner.
 */
final class QuoteMatcher {
  private static final double LEAST = 0.3;
  private static final double LEAST_GAIN = 0.08;
  private static final double LEAST_SENTENCE = 0.25;
  private static final double LITTLE = 0.35;

  /** Quotes that weigh less have a word or two. */
  private static final double FEW_WORDS = 1.6;

  private static final double NESTED = 0.9;
  private static final double REPEATED = 0.9;
  private static final int TOO_FREQUENT = 200;
  private static final int MOST_CANDIDATES = 8;

  private static final Comparator<Candidate> SUREST_FIRST =
      Comparator.comparingDouble(Candidate::chance)
          .reversed()
          .thenComparing(pair -> pair.source().span())
          .thenComparing(pair -> pair.target().span());

  private final WordOverlap overlap;
  private final QuoteLikeness likeness;
  private final QuoteSide sources;
  private final QuoteSide targets;
  private final Map<Anchor, List<Anchor>> partners = new IdentityHashMap<>();

  QuoteMatcher(WordOverlap overlap, List<AnchorPair> names, QuoteSide sources, QuoteSide targets) {
    this.overlap = overlap;
    this.sources = sources;
    this.targets = targets;
    Map<String, String> people = new HashMap<>();
    for (AnchorPair pair : names) {
      people.put(pair.source().normal(), pair.target().normal());
    }
    likeness = new QuoteLikeness(overlap, people);
  }

  /** Returns the pairs of quotes, the surest first. */
  List<AnchorPair> match() {
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates()) {
      if (candidate.chance() >= LEAST && mayJoin(candidate)) {
        pair(candidate);
        chosen.add(candidate);
      }
    }
    chosen.addAll(nested(chosen));
    chosen.addAll(repeated(chosen));
    return chosen.stream().map(this::cut).toList();
  }

  private void pair(Candidate pair) {
    partners.computeIfAbsent(pair.source(), unseen -> new ArrayList<>()).add(pair.target());
    partners.computeIfAbsent(pair.target(), unseen -> new ArrayList<>()).add(pair.source());
  }

  /** Tells whether a pair may stand beside those chosen before it. */
  private boolean mayJoin(Candidate pair) {
    List<Anchor> ofSource = partners.getOrDefault(pair.source(), List.of());
    List<Anchor> ofTarget = partners.getOrDefault(pair.target(), List.of());
    boolean sourceMay =
        ofTarget.isEmpty()
            || mayShare(pair.source(), ofTarget, sources, targets.isNesting(pair.target()))
            || explainsMore(targets.words(pair.target()), ofTarget, pair.source(), true);
    return sourceMay
        && (ofSource.isEmpty()
            || mayShare(pair.target(), ofSource, targets, sources.isNesting(pair.source()))
            || explainsMore(sources.words(pair.source()), ofSource, pair.target(), false));
  }

  /** Tells whether a quote repeats all those that have the partner already. */
  private static boolean mayShare(
      Anchor quote, List<Anchor> others, QuoteSide side, boolean isNesting) {
    return !isNesting && others.stream().allMatch(other -> side.isRepeated(other, quote));
  }

  /** Tells whether a part explains words of the whole that the parts beside it leave. */
  private boolean explainsMore(
      QuoteWords whole, List<Anchor> parts, Anchor part, boolean isSource) {
    QuoteSide side = isSource ? sources : targets;
    if (!parts.stream().allMatch(other -> side.areNeighbours(other, part))) {
      return false;
    }
    StringBuilder texts = new StringBuilder();
    parts.forEach(other -> texts.append(other.text()).append(' '));
    double before = coverage(whole, side.read(texts.toString()), isSource);
    double after = coverage(whole, side.read(texts + part.text()), isSource);
    return after - before >= LEAST_GAIN;
  }

  private double coverage(QuoteWords whole, QuoteWords parts, boolean isSource) {
    return isSource
        ? new WordGrid(parts, whole, overlap).targetCoverage()
        : new WordGrid(whole, parts, overlap).sourceCoverage();
  }

  /** Pairs the quotes inside two quotes that are a pair, in order, if there are as many. */
  private List<Candidate> nested(List<Candidate> chosen) {
    List<Candidate> nested = new ArrayList<>();
    for (Candidate outer : chosen) {
      List<Anchor> inSource = sources.inside(outer.source());
      List<Anchor> inTarget = targets.inside(outer.target());
      for (int i = 0; i < inSource.size() && inSource.size() == inTarget.size(); i++) {
        if (!partners.containsKey(inSource.get(i)) && !partners.containsKey(inTarget.get(i))) {
          nested.add(new Candidate(inSource.get(i), inTarget.get(i), outer.chance() * NESTED));
        }
      }
    }
    return nested;
  }

  /** Pairs the quotes that repeat most of one that has a partner, as headlines do. */
  private List<Candidate> repeated(List<Candidate> chosen) {
    List<Candidate> repeated = new ArrayList<>();
    for (Candidate pair : chosen) {
      for (Anchor source : sources.repeating(pair.source())) {
        if (!partners.containsKey(source)) {
          repeated.add(new Candidate(source, pair.target(), pair.chance() * REPEATED));
        }
      }
      for (Anchor target : targets.repeating(pair.target())) {
        if (!partners.containsKey(target)) {
          repeated.add(new Candidate(pair.source(), target, pair.chance() * REPEATED));
        }
      }
    }
    return repeated;
  }

  /** Returns the pairs of quotes worth looking at, the surest first. */
  List<Candidate> candidates() {
    Map<String, List<Anchor>> byWord = new HashMap<>();
    for (Anchor target : targets.quotes()) {
      for (String word : targets.whole(target).content()) {
        byWord.computeIfAbsent(word, unseen -> new ArrayList<>()).add(target);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Anchor source : sources.quotes()) {
      for (Anchor target : nearest(sources.whole(source), byWord)) {
        candidates.add(new Candidate(source, target, chance(source, target)));
      }
    }
    candidates.sort(SUREST_FIRST);
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

  /** Cuts both quotes of a pair to the sentences that share words with the other. */
  private AnchorPair cut(Candidate pair) {
    QuoteWords english = targets.words(pair.target());
    Anchor source = cut(pair.source(), part -> coverage(sources.read(part.text()), english, false));
    QuoteWords swedish = sources.read(source.text());
    Anchor target = cut(pair.target(), part -> coverage(targets.read(part.text()), swedish, true));
    return new AnchorPair(source, target, pair.chance());
  }

  private static Anchor cut(Anchor quote, ToDoubleFunction<Anchor> coverage) {
    List<Anchor> shared =
        QuoteSentences.of(quote).stream()
            .filter(sentence -> coverage.applyAsDouble(sentence) >= LEAST_SENTENCE)
            .toList();
    return shared.isEmpty()
        ? quote
        : QuoteSentences.stretch(quote, shared.get(0), shared.get(shared.size() - 1));
  }

  /**
   * Two quotes that may be one.
   *
   * @param chance how sure that is, 0 to 1
   */
  record Candidate(Anchor source, Anchor target, double chance) {}
}
