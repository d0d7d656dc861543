package org.ankare.pipeline;

import org.ankare.segment.SentencePerLine;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;

/** Where the sentences of a document come from. */
public enum Segmentation {
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

  /** Returns the document with its sentences. */
  public abstract SegmentedDocument segment(Document document, Language language);
}
