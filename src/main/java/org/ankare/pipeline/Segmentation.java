package org.ankare.pipeline;

import org.ankare.segment.SentencePerLine;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;

/** Where the sentences of a document come from. */
@FunctionalInterface
public interface Segmentation {
  /** Found by rules. */
  Own RULES = Own.RULES;

  /** Given, one a line. */
  Own LINES = Own.LINES;

  /**
   * Returns the document with its sentences.
   *
   * @throws InputException if the user's own rules cannot tell them
   */
  SegmentedDocument segment(Document document, Language language) throws InputException;

  /** Returns the segmentation into the same sentences that takes boilerplate for text, too. */
  default Segmentation keepingBoilerplate() {
    return (document, language) -> segment(document, language).keepingBoilerplate();
  }

  /** The segmentations that every document has. */
  enum Own implements Segmentation {
    /** Found by rules. */
    RULES {
      @Override
      public SegmentedDocument segment(Document document, Language language) {
        return SentenceSegmenter.of(language).segment(document);
      }
    },
    /** Given, one a line. */
    LINES {
      @Override
      public SegmentedDocument segment(Document document, Language language) {
        return SentencePerLine.segment(document, language);
      }
    };

    @Override
    public abstract SegmentedDocument segment(Document document, Language language);
  }
}
