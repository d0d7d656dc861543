package org.ankare.extract;

import java.util.List;
import org.ankare.text.Document;
import org.ankare.text.Passage;

/** Shows documents as lists of their passages, those that are no running text with their kind. */
final class ReadAs {
  private ReadAs() {}

  static List<String> passages(Document document) {
    return document.passages().stream().map(passage -> shown(document, passage)).toList();
  }

  private static String shown(Document document, Passage passage) {
    String text = passage.span().of(document.text());
    return passage.kind() == Passage.Kind.TEXT ? text : passage.kind() + ": " + text;
  }
}
