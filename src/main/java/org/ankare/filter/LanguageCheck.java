package org.ankare.filter;

import java.util.List;
import java.util.Optional;
import org.ankare.detect.LanguageDetector;
import org.ankare.detect.LanguageGuess;
import org.ankare.lexicon.Word;
import org.ankare.text.Language;

/** Asks whether a side is surely in another language. Names, numbers and single words pass. */
final class LanguageCheck implements RowCheck {
  /** Fewer words are taken to be a name, or what is the same in many languages. */
  private static final int FEWEST_WORDS = 3;

  private final LanguageDetector detector = new LanguageDetector();

  @Override
  public Optional<String> against(Row row) {
    return Sides.joined(
        said(row.sourceBeginning(), row.sourceWords(), Language.SWEDISH),
        said(row.targetBeginning(), row.targetWords(), Language.ENGLISH));
  }

  private Optional<String> said(String text, List<Word> words, Language own) {
    long named = words.stream().filter(word -> !word.isNumber()).limit(FEWEST_WORDS).count();
    return named < FEWEST_WORDS
        ? Optional.empty()
        : detector
            .surelyOther(text, own)
            .map(LanguageGuess::language)
            .map(language -> "is " + language.englishName());
  }
}
