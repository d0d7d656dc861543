package org.ankare.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.text.Document;
import org.ankare.text.InputException;
import org.ankare.text.Sentence;

/** Sentences without order, each with the name that its owner gave it. */
public final class SentencePile {
  private final Document sentences;
  private final List<String> ids;

  private SentencePile(Document sentences, List<String> ids) {
    this.sentences = sentences;
    this.ids = List.copyOf(ids);
  }

  /**
   * Reads lines of {@code id TAB sentence} without a header; blank lines are passed over.
   *
   * @throws InputException if a line has no tab, or an id stands there twice
   */
  public static SentencePile of(Document document) throws InputException {
    List<String> ids = new ArrayList<>();
    StringBuilder sentences = new StringBuilder(document.text().length());
    Map<String, Integer> lines = new HashMap<>();
    int line = 0;
    for (String row : document.text().lines().toList()) {
      line++;
      if (row.isBlank()) {
        continue;
      }
      int tab = row.indexOf('\t');
      String place = document.name() + ":" + line;
      if (tab < 0) {
        throw new InputException(place, "no tab", "write lines of: id, tab, sentence");
      }
      String id = row.substring(0, tab);
      Integer before = lines.put(id, line);
      if (before != null) {
        throw new InputException(
            place, "the id " + Cells.clean(id) + " stands in line " + before, "number anew");
      }
      ids.add(id);
      sentences.append(Cells.clean(row.substring(tab + 1))).append('\n');
    }
    return new SentencePile(new Document(document.name(), sentences.toString()), ids);
  }

  /** Returns the sentences as a document of one sentence a line, control characters blanked. */
  public Document sentences() {
    return sentences;
  }

  /** Returns the id of a sentence of {@link #sentences}, whose number is its line. */
  public String id(Sentence sentence) {
    return ids.get(sentence.number());
  }
}
