package org.ankare.filter;

import java.util.List;
import org.ankare.bitext.WrittenBead;
import org.ankare.lexicon.Word;
import org.ankare.lexicon.WordTokenizer;

/**
 * A row as the checks look at it.
 *
 * @param bead the row as it was read
 * @param source the Swedish text
 * @param target the English text
 * @param sourceWords its words
 * @param targetWords its words
 */
record Row(
    WrittenBead bead,
    String source,
    String target,
    List<Word> sourceWords,
    List<Word> targetWords) {
  /** Of longer texts, in UTF-16 code units, checks that cost time look at the beginning only. */
  private static final int BEGINNING = 10_000;

  static Row of(WrittenBead bead) {
    String source = bead.source().text();
    String target = bead.target().text();
    return new Row(bead, source, target, WordTokenizer.words(source), WordTokenizer.words(target));
  }

  String sourceBeginning() {
    return beginning(source);
  }

  String targetBeginning() {
    return beginning(target);
  }

  private static String beginning(String text) {
    return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING);
  }
}
