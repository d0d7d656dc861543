package org.ankare.anchor;

import java.util.List;

/** Tells verbs of saying, by the tables of the language. */
final class ReportVerbs {
  private static final int FARTHEST_PARTICLE = 5;

  private final Vocabulary vocabulary;

  ReportVerbs(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Tells whether the word at a place says who speaks what stands between marks. */
  boolean isAny(List<Word> words, int at) {
    return isAny(words.get(at))
        || (vocabulary.is("infinitive", words.get(at).text())
            && (isHelped(words, at - 1) || isHelped(words, at - 2)));
  }

  /** Tells "likes to say" and "brukade han säga". */
  private boolean isHelped(List<Word> words, int at) {
    return at >= 0 && vocabulary.is("infinitive-before", words.get(at).text());
  }

  /** Tells whether a finite verb may say so: said, smiled, called. */
  boolean isAny(Word word) {
    return isPlain(word) || (vocabulary.is("report-weak", word.text()) && !word.isCapitalised());
  }

  /** Tells whether a word says that somebody speaks, whatever stands around it. */
  boolean isPlain(Word word) {
    return vocabulary.is("report", word.text()) && !word.isCapitalised();
  }

  /**
   * Tells whether the verb at a place begins a clause of the narrator's even where no mark says so:
   * ", säger hon", ", slår hon fast" and ", ler hon", but not ", tycker jag" or ", slår vi".
   */
  boolean isNarrators(List<Word> words, int at) {
    Word word = words.get(at);
    if (!isAny(words, at) || (at + 1 < words.size() && isOwn(words.get(at + 1)))) {
      return false;
    }
    return isPlain(word)
        || hasParticle(words, at)
        || (at + 1 < words.size() && isThird(words.get(at + 1)));
  }

  /** A speaker's own "say you", "as one says". */
  private boolean isOwn(Word word) {
    return vocabulary.is("own", word.text());
  }

  private boolean isThird(Word word) {
    return word.isCapitalised()
        || vocabulary.is("pronoun", word.text())
        || vocabulary.endsAs("title", word.text());
  }

  private boolean hasParticle(List<Word> words, int at) {
    int last = Math.min(words.size() - 1, at + FARTHEST_PARTICLE);
    for (int i = at + 1; i <= last; i++) {
      if (vocabulary.is("report-with", words.get(at).text() + ":" + words.get(i).text())) {
        return true;
      }
    }
    return false;
  }
}
