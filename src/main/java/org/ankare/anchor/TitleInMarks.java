package org.ankare.anchor;

import java.util.List;
import org.ankare.text.Language;

/** Tells the title of a book, song or film in quotation marks from what somebody says. */
final class TitleInMarks {
  private static final int LONGEST = 6;
  private static final int SHORT_WORD = 4;
  private static final int FARTHEST_NAMING = 3;

  private TitleInMarks() {}

  /** Tells whether a quote without marks of speech begins with a capital inside a sentence. */
  static boolean isTitle(Page page, Quote quote, String speaker) {
    List<Word> words = page.words(quote.span());
    if (words.isEmpty() || words.size() > LONGEST || quote.shape() != Quote.Shape.MARKS) {
      return false;
    }
    String text = page.text();
    char last = text.charAt(quote.span().end() - 1);
    int before = quote.outer().start() - 1;
    boolean inside =
        quote.outer().start() > page.sentenceSpan(words.get(0).sentence()).start()
            && before > 0
            && (Character.isLetter(text.charAt(before - 1)) || text.charAt(before - 1) == ',');
    int word = page.wordFrom(quote.outer().start());
    boolean spoken =
        word > 0 && new ReportVerbs(page.vocabulary()).isAny(page.words().get(word - 1));
    return inside
        && isWrittenAsTitle(page, words)
        && !spoken
        && !isNaming(page, word)
        && words.get(0).isCapitalised()
        && ".!?".indexOf(last) < 0
        && (speaker.isEmpty() || text.charAt(before - 1) != ',' || last != ',');
  }

  /** Tells "called the bridge" from words that a title may follow. */
  private static boolean isNaming(Page page, int word) {
    return page.words().subList(Math.max(0, word - FARTHEST_NAMING), word).stream()
        .anyMatch(earlier -> page.vocabulary().is("naming", earlier.text()));
  }

  /** An English title capitalises its long words; a Swedish one is seldom a clause with a verb. */
  private static boolean isWrittenAsTitle(Page page, List<Word> words) {
    return page.document().language().equals(Language.SWEDISH)
        ? words.stream().noneMatch(word -> page.vocabulary().is("finite", word.text()))
        : words.stream()
            .allMatch(word -> word.isCapitalised() || word.text().length() <= SHORT_WORD);
  }

  /** Returns the title without the comma that English sets inside the marks. */
  static String base(Page page, Quote quote) {
    String text = quote.span().of(page.text());
    return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
  }
}
