package org.ankare.filter;

import java.util.EnumSet;
import java.util.List;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenSide;
import org.ankare.lexicon.Lexicon;

/** Rows and filters for the tests. */
final class FilterCases {
  private FilterCases() {}

  static WrittenBead row(String source, String target) {
    return new WrittenBead(
        new WrittenSide(List.of(), List.of(source)), new WrittenSide(List.of(), List.of(target)));
  }

  static BitextFilter filter() {
    return new BitextFilter(FilterLimits.DEFAULT, Lexicon.shipped());
  }

  /** Returns a filter that checks for some reasons only. */
  static BitextFilter filter(Reason first, Reason... more) {
    return new BitextFilter(
        new FilterLimits(
            EnumSet.of(first, more),
            FilterLimits.DEFAULT.minWords(),
            FilterLimits.DEFAULT.maxWords(),
            FilterLimits.DEFAULT.maxRatio(),
            FilterLimits.DEFAULT.minConfidence()),
        Lexicon.shipped());
  }
}
