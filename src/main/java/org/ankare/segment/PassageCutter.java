package org.ankare.segment;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.Passage;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/**
 * Cuts passages into sentences.
 *
 * @param <E> what is thrown where a passage cannot be cut
 */
@FunctionalInterface
interface PassageCutter<E extends Exception> {
  /** Returns the sentences of a passage, without the white space round them. */
  List<Span> sentences(int number, String text, Span passage) throws E;

  /** Returns the sentences of a document, numbered from 0 without a gap, and their passages. */
  default SegmentedDocument segment(Document document, Language language) throws E {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Passage passage : Passages.of(document)) {
      for (Span span : sentences(number, text, passage.span())) {
        sentences.add(new Sentence(sentences.size(), number, passage.kind(), span, span.of(text)));
      }
      number++;
    }
    return new SegmentedDocument(document, language, sentences);
  }
}
