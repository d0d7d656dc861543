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
  private static SegmentedDocument withBreaks(String language, String text) {
    return segmented(new Language(language), text.replace("¶", "\n\n"));
  }

  /** The anchors of a text in which {@code ¶} stands for a paragraph break. */
  static List<Anchor> anchors(String language, String text) {
    return new AnchorFinder(Lexicon.shipped()).find(withBreaks(language, text));
  }

  /** The pairs of anchors of two texts, either vouching for the names of the other. */
  static List<AnchorPair> pairs(String sv, String en) {
    AnchorSides sides =
        new AnchorFinder(Lexicon.shipped()).find(withBreaks("sv", sv), withBreaks("en", en));
    return new AnchorMatcher(Lexicon.shipped()).match(sides);
  }

  static List<Anchor> quotes(String language, String text) {
    return anchors(language, text).stream()
        .filter(anchor -> anchor.kind() == AnchorKind.QUOTE)
        .collect(Collectors.toList());
  }
}
