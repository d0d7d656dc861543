package org.ankare.anchor;

import java.util.List;
import java.util.stream.Collectors;
import org.ankare.lexicon.Lexicon;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;

/** Small texts for the tests of this package, segmented and searched as the program does it. */
final class Texts {
  private Texts() {}

  static SegmentedDocument segmented(Language language, String text) {
    return SentenceSegmenter.of(language).segment(new Document("text", text));
  }

  /** A text in which {@code ¶} stands for a paragraph break. */
  static List<Anchor> anchors(String language, String text) {
    return new AnchorFinder(Lexicon.shipped())
        .find(segmented(new Language(language), text.replace("¶", "\n\n")));
  }

  static List<AnchorPair> pairs(String sv, String en) {
    return new AnchorMatcher(Lexicon.shipped()).match(anchors("sv", sv), anchors("en", en));
  }

  static List<Anchor> quotes(String language, String text) {
    return anchors(language, text).stream()
        .filter(anchor -> anchor.kind() == AnchorKind.QUOTE)
        .collect(Collectors.toList());
  }
}
