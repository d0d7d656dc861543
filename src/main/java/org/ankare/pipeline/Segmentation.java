package org.ankare.pipeline;

import org.ankare.segment.SentencePerLine;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;

/** Where the sentences of a document come from. */
@FunctionalInterface
public interface Segmentation {
  /** Found by rules. */
  Segmentation RULES = (document, language) -> SentenceSegmenter.of(language).segment(document);

  /** Given, one a line. */
  Segmentation LINES = SentencePerLine::segment;

  /** Returns the document with its sentences. */
  SegmentedDocument segment(Document document, Language language);

  /** Returns the segmentation into the same sentences that takes boilerplate for text, too. */
  default Segmentation keepingBoilerplate() {
    return (document, language) -> segment(document, language).keepingBoilerplate();
  }
}
