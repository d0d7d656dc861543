package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import org.ankare.text.SegmentedDocument;
import org.ankare.text.Span;

/** Cuts sentences into words, with hyphens, inner apostrophes and stops of acronyms kept inside. */
final class Words {
  private static final String HYPHENS = "-‐‑";
  private static final String APOSTROPHES = "'’ʼ";

  /** What may stand before the first word of a new unit of speech. */
  private static final String OPENERS = "”“\"„»«’‘':–—―";

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  static List<Word> of(SegmentedDocument document) {
    Words cutter = new Words(document.document().text());
    for (int i = 0; i < document.size(); i++) {
      cutter.cut(document.sentence(i).span(), i);
    }
    return List.copyOf(cutter.words);
  }

  private void cut(Span sentence, int position) {
    int at = sentence.start();
    boolean initial = true;
    while (at < sentence.end()) {
      if (isWordChar(at)) {
        int end = wordEnd(at, sentence.end());
        int clitic = clitic(at, end);
        Span span = new Span(at, end - clitic);
        words.add(new Word(span, span.of(text), position, initial, clitic > 0));
        initial = false;
        at = end;
      } else {
        initial |= OPENERS.indexOf(text.charAt(at)) >= 0;
        at++;
      }
    }
  }

  private boolean isWordChar(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00AD';
  }

  private int wordEnd(int start, int limit) {
    int at = start;
    while (at < limit) {
      if (isWordChar(at)) {
        at++;
      } else if (at + 1 < limit && isWordChar(at + 1) && joins(at)) {
        at += 2;
      } else {
        break;
      }
    }
    return isAcronym(start, at) && at < limit && text.charAt(at) == '.' ? at + 1 : at;
  }

  private boolean joins(int at) {
    char c = text.charAt(at);
    boolean betweenLetters =
        Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    return HYPHENS.indexOf(c) >= 0
        || (betweenLetters && (APOSTROPHES.indexOf(c) >= 0 || c == ':'))
        || (betweenLetters && c == '.' && isSingle(at - 1) && isSingle(at + 1));
  }

  /** Tells whether the letter is an initial, as in U.N.: no letter on either side. */
  private boolean isSingle(int at) {
    return Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
  }

  private boolean isAcronym(int start, int end) {
    return end - start >= 3 && text.charAt(end - 2) == '.';
  }

  /** Returns the length of the genitive mark that a word ends in: 's in English, :s in Swedish. */
  private int clitic(int start, int end) {
    if (end - start < 3 || "sS".indexOf(text.charAt(end - 1)) < 0) {
      return 0;
    }
    char mark = text.charAt(end - 2);
    return APOSTROPHES.indexOf(mark) >= 0 || mark == ':' ? 2 : 0;
  }
}
