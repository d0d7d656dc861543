package org.ankare.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ankare.bitext.Bitext;
import org.ankare.text.Document;
import org.ankare.text.Language;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/** Rows as a bitext: each row a sentence, and a passage, of either side. */
final class Rows {
  private Rows() {}

  static Bitext bitext(List<Row> rows) {
    return new Bitext(
        side(rows, Row::sourceBeginning, Language.SWEDISH),
        side(rows, Row::targetBeginning, Language.ENGLISH));
  }

  private static SegmentedDocument side(
      List<Row> rows, Function<Row, String> text, Language language) {
    StringBuilder whole = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>(rows.size());
    for (Row row : rows) {
      String sentence = text.apply(row);
      int start = whole.length();
      whole.append(sentence).append('\n');
      Span span = new Span(start, start + sentence.length());
      sentences.add(new Sentence(sentences.size(), sentences.size(), span, sentence));
    }
    return new SegmentedDocument(
        new Document(language.code(), whole.toString()), language, sentences);
  }
}
