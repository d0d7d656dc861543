package org.ankare.segment;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.InputException;
import org.ankare.text.Span;

/**
 * Cuts passages into sentences by the rules of an SRX file: at each place between two characters
 * the first rule that matches decides, and where none does no sentence ends. Passages are those of
 * all segmenters. Rules that end no sentence are asked only where one that does matches.
 */
final class SrxSegmenter {
  private final List<SrxRule> rules;

  SrxSegmenter(List<SrxRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Returns the sentences of a passage without the white space round them. */
  List<Span> sentences(String text, Span passage) throws InputException {
    SrxWindow window = new SrxWindow(text, passage.start(), passage.end());
    List<SrxRule.Looker> lookers =
        rules.stream().map(rule -> new SrxRule.Looker(rule, window)).toList();
    List<Span> sentences = new ArrayList<>();
    int start = passage.start();
    for (int place = start + 1; place < passage.end(); place++) {
      window.moveTo(place);
      if (!isWithinPair(text, place) && ends(lookers)) {
        int end = Glyphs.trimEnd(text, start, place);
        if (end > start) {
          sentences.add(new Span(start, end));
          start = Glyphs.skipBlanks(text, place, passage.end());
        }
      }
    }
    sentences.add(new Span(start, passage.end()));
    return sentences;
  }

  /** Tells whether a place parts the halves of one character. */
  private static boolean isWithinPair(String text, int place) {
    return Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }

  /** Tells whether the first rule that matches at the place of the window ends a sentence. */
  private static boolean ends(List<SrxRule.Looker> lookers) throws InputException {
    for (int first = 0; first < lookers.size(); first++) {
      if (lookers.get(first).breaks() && lookers.get(first).matches()) {
        return noneMatches(lookers, first);
      }
    }
    return false;
  }

  private static boolean noneMatches(List<SrxRule.Looker> lookers, int end) throws InputException {
    for (int earlier = 0; earlier < end; earlier++) {
      if (!lookers.get(earlier).breaks() && lookers.get(earlier).matches()) {
        return false;
      }
    }
    return true;
  }
}
