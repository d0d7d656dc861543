package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ankare.text.Language;

/**
 * Pairs what is said in two documents: quotes with quotes, and then indirect speech with the quotes
 * that are left and with indirect speech, which proves less.
 */
final class SpeechMatcher {
  private static final double INDIRECT = 0.8;
  private static final double LEAST = 0.4;

  /** Wherever they stand. */
  static final BiPredicate<Anchor, Anchor> ANY = (source, target) -> true;

  private final WordOverlap overlap;
  private final List<AnchorPair> names;
  private final List<Anchor> source;
  private final List<Anchor> target;

  SpeechMatcher(
      WordOverlap overlap, List<AnchorPair> names, List<Anchor> source, List<Anchor> target) {
    this.overlap = overlap;
    this.names = names;
    this.source = source;
    this.target = target;
  }

  /** Returns the pairs of two quotes that may be pairs by where they stand. */
  List<AnchorPair> matchQuotes(BiPredicate<Anchor, Anchor> facing) {
    return matcher(QuoteSide.quotesOf(source), QuoteSide.quotesOf(target), facing).match();
  }

  /** Returns all pairs, those of two quotes first. */
  List<AnchorPair> matchAll() {
    List<AnchorPair> pairs = new ArrayList<>(matchQuotes(ANY));
    List<Anchor> sourceLeft = left(source, pairs, AnchorPair::source);
    List<Anchor> targetLeft = left(target, pairs, AnchorPair::target);
    for (AnchorPair pair : matcher(sourceLeft, targetLeft, ANY).match()) {
      double confidence = pair.confidence() * INDIRECT;
      if (pair.isIndirect() && confidence >= LEAST) {
        pairs.add(new AnchorPair(pair.source(), pair.target(), confidence));
      }
    }
    return pairs;
  }

  private QuoteMatcher matcher(
      List<Anchor> sourceSaid, List<Anchor> targetSaid, BiPredicate<Anchor, Anchor> facing) {
    QuoteSide sources = new QuoteSide(source, sourceSaid, Language.SWEDISH, overlap);
    QuoteSide targets = new QuoteSide(target, targetSaid, Language.ENGLISH, overlap);
    QuoteCandidates candidates = new QuoteCandidates(overlap, names, sources, targets);
    return new QuoteMatcher(overlap, sources, targets, candidates.facing(facing));
  }

  /** Returns indirect speech and the quotes that no pair has any part of, in order of text. */
  private static List<Anchor> left(
      List<Anchor> anchors, List<AnchorPair> pairs, Function<AnchorPair, Anchor> side) {
    TreeSet<Integer> starts = new TreeSet<>();
    pairs.forEach(pair -> starts.add(side.apply(pair).span().start()));
    Set<Anchor> unpaired = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Anchor quote : QuoteSide.quotesOf(anchors)) {
      Integer start = starts.ceiling(quote.span().start());
      if (start == null || start >= quote.span().end()) {
        unpaired.add(quote);
      }
    }
    return anchors.stream()
        .filter(anchor -> anchor.kind() == AnchorKind.SPEECH || unpaired.contains(anchor))
        .toList();
  }
}
