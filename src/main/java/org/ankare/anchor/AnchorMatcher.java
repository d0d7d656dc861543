package org.ankare.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ankare.lexicon.Lexicon;

/**
 * Finds which anchors of a Swedish document are the same as which of an English one. Remembers
 * which words it has compared; not for use by several threads at once.
 */
public final class AnchorMatcher {
  private static final Comparator<AnchorPair> IN_ORDER =
      Comparator.comparing((AnchorPair pair) -> pair.source().span())
          .thenComparing(pair -> pair.source().kind())
          .thenComparing(pair -> pair.target().span())
          .thenComparing(pair -> pair.target().kind());

  private final WordOverlap overlap;

  /** Makes a matcher that looks words up in a lexicon. */
  public AnchorMatcher(Lexicon lexicon) {
    this.overlap = new WordOverlap(lexicon);
  }

  /** Returns the pairs of all names, quotes, numbers and dates of two documents. */
  public List<AnchorPair> match(AnchorSides sides) {
    return match(sides.source(), sides.target());
  }

  /**
   * Returns the pairs of all anchors of two documents, those with indirect speech on either side
   * too. These prove too little to align by.
   */
  public List<AnchorPair> matchWithSpeech(AnchorSides sides) {
    return match(sides.source(), sides.target(), SpeechMatcher::matchAll);
  }

  /**
   * Returns the pairs of names, quotes, numbers and dates in order of the source, then of the
   * target. A distinct name is in one pair at most, by its first mentions, but for abbreviations of
   * the same name; quotes are one to one, but for parts of one utterance; numbers and dates are one
   * to one, equal or near in value.
   */
  public List<AnchorPair> match(List<Anchor> source, List<Anchor> target) {
    return match(source, target, speech -> speech.matchQuotes(SpeechMatcher.ANY));
  }

  /**
   * Returns the same pairs, but of quotes only such as face each other, which takes much less time.
   *
   * @param facing tells whether a source and a target quote may be a pair by where they stand
   */
  public List<AnchorPair> matchFacing(AnchorSides sides, BiPredicate<Anchor, Anchor> facing) {
    return match(sides.source(), sides.target(), speech -> speech.matchQuotes(facing));
  }

  private List<AnchorPair> match(
      List<Anchor> source, List<Anchor> target, Function<SpeechMatcher, List<AnchorPair>> said) {
    List<AnchorPair> names = new NameMatcher(overlap).match(source, target);
    List<AnchorPair> pairs = new ArrayList<>(names);
    pairs.addAll(said.apply(new SpeechMatcher(overlap, names, source, target)));
    pairs.addAll(new ValueMatcher(names).match(source, target));
    pairs.sort(IN_ORDER);
    return List.copyOf(pairs);
  }
}
