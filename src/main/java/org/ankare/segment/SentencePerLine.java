package org.ankare.segment;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.Passage;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/** Documents that hold one sentence a line, cut by somebody else. */
public final class SentencePerLine {
  private SentencePerLine() {}

  /**
   * Returns the lines of a document as its sentences: line N, counted from 0, is sentence N. A
   * blank line keeps its number, parts two passages and is no sentence. What kind each is, is told
   * as for the passages of a plain text.
   */
  public static SegmentedDocument segment(Document document, Language language) {
    List<Span> spans = new ArrayList<>();
    new Lines(document.text()).forEachRemaining(spans::add);
    spans.removeIf(line -> line.length() == 0);
    List<Passage.Kind> kinds = PassageKinds.of(document.text(), spans);
    List<Sentence> sentences = new ArrayList<>();
    Lines lines = new Lines(document.text());
    int passage = 0;
    boolean passageOpen = false;
    for (int number = 0; lines.hasNext(); number++) {
      Span line = lines.next();
      if (line.length() == 0) {
        passage += passageOpen ? 1 : 0;
      } else {
        sentences.add(
            new Sentence(
                number, passage, kinds.get(sentences.size()), line, line.of(document.text())));
      }
      passageOpen = line.length() > 0;
    }
    return new SegmentedDocument(document, language, sentences);
  }
}
