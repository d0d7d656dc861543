package org.ankare.pipeline;

import java.util.List;
import java.util.function.IntFunction;
import org.ankare.segment.Passages;
import org.ankare.segment.SentencePerLine;
import org.ankare.segment.SentenceSegmenter;
import org.ankare.segment.SrxRules;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/** Where the sentences of a document come from. */
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
  default SegmentedDocument segment(Document document, Language language) throws InputException {
    return segment(document, language, stretch -> language);
  }

  /**
   * Returns a document in more than one language with its sentences.
   *
   * @param main the language of the document as a whole
   * @param languages the language of each of its stretches, by its number from 0
   * @throws InputException if the user's own rules cannot tell them
   */
  SegmentedDocument segment(Document document, Language main, IntFunction<Language> languages)
      throws InputException;

  /** Tells whether the user has said where sentences end. */
  default boolean isGiven() {
    return false;
  }

  /** Returns the stretches of a document that are each taken to be in one language, in order. */
  default List<Span> stretches(Document document) {
    return Passages.spans(document);
  }

  /** Returns the segmentation into the same sentences that takes boilerplate for text, too. */
  default Segmentation keepingBoilerplate() {
    return new KeepingBoilerplate(this);
  }

  /** The segmentations that every document has, which cannot fail. */
  enum Own implements Segmentation {
    /** Found by rules. */
    RULES {
      @Override
      public SegmentedDocument segment(
          Document document, Language main, IntFunction<Language> languages) {
        return SentenceSegmenter.segment(document, main, languages);
      }
    },
    /** Given, one a line. */
    LINES {
      @Override
      public SegmentedDocument segment(
          Document document, Language main, IntFunction<Language> languages) {
        return SentencePerLine.segment(document, main);
      }

      @Override
      public boolean isGiven() {
        return true;
      }

      @Override
      public List<Span> stretches(Document document) {
        return SentencePerLine.segment(document, Language.SWEDISH).sentences().stream()
            .map(Sentence::span)
            .toList();
      }
    };

    @Override
    public SegmentedDocument segment(Document document, Language language) {
      return segment(document, language, stretch -> language);
    }

    @Override
    public abstract SegmentedDocument segment(
        Document document, Language main, IntFunction<Language> languages);
  }

  /**
   * Found by the rules of an SRX file.
   *
   * @param rules the rules
   */
  record BySrx(SrxRules rules) implements Segmentation {
    @Override
    public SegmentedDocument segment(
        Document document, Language main, IntFunction<Language> languages) throws InputException {
      return rules.segment(document, main, languages);
    }
  }

  /**
   * The same sentences as another segmentation has, all of them text.
   *
   * @param other the other
   */
  record KeepingBoilerplate(Segmentation other) implements Segmentation {
    @Override
    public SegmentedDocument segment(
        Document document, Language main, IntFunction<Language> languages) throws InputException {
      return other.segment(document, main, languages).keepingBoilerplate();
    }

    @Override
    public boolean isGiven() {
      return other.isGiven();
    }

    @Override
    public List<Span> stretches(Document document) {
      return other.stretches(document);
    }
  }
}
