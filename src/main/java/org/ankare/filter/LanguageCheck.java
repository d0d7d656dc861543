package org.ankare.filter;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    long telling =
        IntStream.range(0, words.size()).filter(place -> isTelling(words, place)).count();
    return telling < FEWEST_WORDS
        ? Optional.empty()
        : detector
            .surelyOther(text, own)
            .map(LanguageGuess::language)
            .map(language -> "is " + language.englishName());
  }

  /** Tells whether a word is neither a number nor, most likely, a name. */
  private static boolean isTelling(List<Word> words, int place) {
    Word word = words.get(place);
    return !word.isNumber() && (place == 0 || !word.isCapitalized());
  }
}
