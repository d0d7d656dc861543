package org.ankare.eval;

import java.util.List;
import java.util.Map;
import org.ankare.bitext.TextPair;

/**
 * Compares the speakers of matched quotes with gold, each side by itself. A speaker is right if it
 * is that of gold, case and punctuation put aside, or ends in it: gold may have the family name
 * alone. Found are the sides that have any speaker, so that recall is the share that is right.
 */
public final class SpeakerComparison {
  private SpeakerComparison() {}

  /** Returns the agreement over those quotes of gold that were found and have a speaker in gold. */
  public static Agreement of(List<QuotePair> gold, List<QuotePair> found) {
    Tally tally = Tally.NONE;
    for (QuotePair pair : gold) {
      List<TextPair> speakers =
          found.stream()
              .filter(other -> AnchorComparison.isSameQuotes(pair.quote(), other.quote()))
              .map(QuotePair::speaker)
              .toList();
      if (!speakers.isEmpty()) {
        tally = tally.plus(side(pair.speaker().source(), sources(speakers)));
        tally = tally.plus(side(pair.speaker().target(), targets(speakers)));
      }
    }
    return Agreement.of(Map.of(Measure.SPEAKER, tally));
  }

  private static List<String> sources(List<TextPair> pairs) {
    return pairs.stream().map(TextPair::source).toList();
  }

  private static List<String> targets(List<TextPair> pairs) {
    return pairs.stream().map(TextPair::target).toList();
  }

  /** Counts one speaker; a quote that was found in parts may have several answers. */
  private static Tally side(String gold, List<String> found) {
    if (gold.isBlank()) {
      return Tally.NONE;
    }
    int answered = found.stream().allMatch(String::isBlank) ? 0 : 1;
    int right = found.stream().anyMatch(speaker -> isRight(gold, speaker)) ? 1 : 0;
    return new Tally(right, answered, right, 1);
  }

  private static boolean isRight(String gold, String found) {
    String expected = AnchorComparison.folded(gold);
    String actual = AnchorComparison.folded(found);
    boolean isBare = expected.indexOf(' ') < 0;
    return actual.equals(expected) || (isBare && actual.endsWith(" " + expected));
  }
}
