package org.ankare.anchor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
  private static final double NESTED = 0.9;
  private static final double REPEATED = 0.9;

  private final WordOverlap overlap;
  private final List<QuoteCandidate> candidates;
  private final QuoteSide sources;
  private final QuoteSide targets;
  private final Map<Anchor, List<Anchor>> partners = new IdentityHashMap<>();

  /**
   * Makes a matcher.
   *
   * @param candidates the pairs to choose from, the surest first
   */
  QuoteMatcher(
      WordOverlap overlap, QuoteSide sources, QuoteSide targets, List<QuoteCandidate> candidates) {
    this.overlap = overlap;
    this.sources = sources;
    this.targets = targets;
    this.candidates = candidates;
  }

  /** Returns the pairs of quotes, the surest first. */
  List<AnchorPair> match() {
    List<QuoteCandidate> chosen = new ArrayList<>();
    for (QuoteCandidate candidate : candidates) {
      if (candidate.chance() >= LEAST && mayJoin(candidate)) {
        pair(candidate);
        chosen.add(candidate);
      }
    }
    chosen.addAll(nested(chosen));
    chosen.addAll(repeated(chosen));
    return chosen.stream().map(this::cut).toList();
  }

  private void pair(QuoteCandidate pair) {
    partners.computeIfAbsent(pair.source(), unseen -> new ArrayList<>()).add(pair.target());
    partners.computeIfAbsent(pair.target(), unseen -> new ArrayList<>()).add(pair.source());
  }

  /** Tells whether a pair may stand beside those chosen before it. */
  private boolean mayJoin(QuoteCandidate pair) {
    List<Anchor> ofSource = partners.getOrDefault(pair.source(), List.of());
    List<Anchor> ofTarget = partners.getOrDefault(pair.target(), List.of());
    boolean sourceMay =
        ofTarget.isEmpty()
            || mayShare(pair.source(), ofTarget, targets.isNesting(pair.target()))
            || explainsMore(targets.words(pair.target()), ofTarget, pair.source(), true);
    return sourceMay
        && (ofSource.isEmpty()
            || mayShare(pair.target(), ofSource, sources.isNesting(pair.source()))
            || explainsMore(sources.words(pair.source()), ofSource, pair.target(), false));
  }

  /** Tells whether a quote repeats all those that have the partner already. */
  private static boolean mayShare(Anchor quote, List<Anchor> others, boolean isNesting) {
    return !isNesting && others.stream().allMatch(other -> QuoteSide.isRepeated(other, quote));
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
  private List<QuoteCandidate> nested(List<QuoteCandidate> chosen) {
    List<QuoteCandidate> nested = new ArrayList<>();
    for (QuoteCandidate outer : chosen) {
      List<Anchor> inSource = sources.inside(outer.source());
      List<Anchor> inTarget = targets.inside(outer.target());
      for (int i = 0; i < inSource.size() && inSource.size() == inTarget.size(); i++) {
        if (!partners.containsKey(inSource.get(i)) && !partners.containsKey(inTarget.get(i))) {
          nested.add(new QuoteCandidate(inSource.get(i), inTarget.get(i), outer.chance() * NESTED));
        }
      }
    }
    return nested;
  }

  /** Pairs the quotes that repeat most of one that has a partner, as headlines do. */
  private List<QuoteCandidate> repeated(List<QuoteCandidate> chosen) {
    List<QuoteCandidate> repeated = new ArrayList<>();
    for (QuoteCandidate pair : chosen) {
      for (Anchor source : sources.repeating(pair.source())) {
        if (!partners.containsKey(source)) {
          repeated.add(new QuoteCandidate(source, pair.target(), pair.chance() * REPEATED));
        }
      }
      for (Anchor target : targets.repeating(pair.target())) {
        if (!partners.containsKey(target)) {
          repeated.add(new QuoteCandidate(pair.source(), target, pair.chance() * REPEATED));
        }
      }
    }
    return repeated;
  }

  /** Cuts both quotes of a pair to the sentences that share words with the other. */
  private AnchorPair cut(QuoteCandidate pair) {
    QuoteWords english = targets.words(pair.target());
    Anchor source = cut(pair.source(), part -> coverage(sources.read(part.text()), english, false));
    QuoteWords swedish = sources.read(source.text());
    Anchor target = cut(pair.target(), part -> coverage(targets.read(part.text()), swedish, true));
    return new AnchorPair(source, target, pair.chance());
  }

  private static Anchor cut(Anchor quote, ToDoubleFunction<Anchor> coverage) {
    List<Anchor> sentences = QuoteSentences.of(quote);
    if (sentences.size() == 1) {
      return quote;
    }
    List<Anchor> shared =
        sentences.stream()
            .filter(sentence -> coverage.applyAsDouble(sentence) >= LEAST_SENTENCE)
            .toList();
    return shared.isEmpty()
        ? quote
        : QuoteSentences.stretch(quote, shared.get(0), shared.get(shared.size() - 1));
  }
}
