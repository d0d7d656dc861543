package org.ankare.segment;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/**
 * Cuts documents into passages and sentences by the rules of one language, in time linear in their
 * length. The sentences cover every character that is not white space.
 */
public final class SentenceSegmenter {
  private final Language language;
  private final LanguageRules rules;

  private SentenceSegmenter(Language language) {
    this.language = language;
    this.rules = LanguageRules.of(language);
  }

  /** Returns the segmenter of a language; other languages than Swedish go by English rules. */
  public static SentenceSegmenter of(Language language) {
    return new SentenceSegmenter(language);
  }

  /** Returns the sentences of a document, numbered from 0 without a gap, and their passages. */
  public SegmentedDocument segment(Document document) {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    int[] passages = {0};
    Passages.forEach(
        text,
        passage -> {
          for (Span span : SentenceScanner.sentences(text, passage, rules)) {
            sentences.add(new Sentence(sentences.size(), passages[0], span, span.of(text)));
          }
          passages[0]++;
        });
    return new SegmentedDocument(document, language, sentences);
  }
}
