package org.ankare.anchor;

import java.util.BitSet;
import java.util.List;
import org.ankare.text.Language;
import org.ankare.text.Sentence;

/** Which sentences of a page are headings whose capitals say nothing. */
final class Headings {
  private static final double SHARE = 0.8;
  private static final int FEWEST_WORDS = 2;

  private final BitSet headings = new BitSet();

  Headings(Page page) {
    for (int i = 0; i < page.document().size(); i++) {
      headings.set(i, isHeading(page, page.document().sentence(i)));
    }
  }

  /** Tells whether a word stands in a heading. */
  boolean have(Word word) {
    return headings.get(word.sentence());
  }

  /** Tells an English heading, which capitalises most words, or one in capitals throughout. */
  private static boolean isHeading(Page page, Sentence sentence) {
    List<Word> words = page.words(sentence.span());
    long content = words.stream().filter(word -> isContent(page, word)).count();
    boolean shouts = page.document().language().equals(Language.SWEDISH);
    long capitals =
        words.stream()
            .filter(
                word -> isContent(page, word) && (shouts ? word.isAllCaps() : word.isCapitalised()))
            .count();
    return content >= FEWEST_WORDS
        && capitals >= content * SHARE
        && !sentence.text().endsWith(".")
        && words.stream().noneMatch(word -> page.vocabulary().is("report", word.text()));
  }

  private static boolean isContent(Page page, Word word) {
    return !word.initial() && !word.isNumber() && !page.vocabulary().is("function", word.text());
  }
}
