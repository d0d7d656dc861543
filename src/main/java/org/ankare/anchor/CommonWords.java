package org.ankare.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.Translation;
import org.ankare.text.Language;

/** Says by its translations whether a word is a common one; names are mostly left as they are. */
final class CommonWords {
  private static final int MOST_TRANSLATIONS = 3;

  /** What is translated with less certainty was met too seldom to be called common. */
  private static final double SURE = 0.5;

  /** What is not translated back as often is one word of several that translate it together. */
  private static final double TRANSLATED_BACK = 0.01;

  private final Lexicon lexicon;
  private final Language language;
  private final Spelling spelling = new Spelling();
  private final Map<String, Boolean> common = new HashMap<>();

  CommonWords(Lexicon lexicon, Language language) {
    this.lexicon = lexicon;
    this.language = language;
  }

  /** Tells whether the lexicon knows a word and never leaves it as it is. */
  boolean isForeign(String lower) {
    List<Translation> translations = lexicon.translations(language, lower);
    return !translations.isEmpty()
        && translations.stream().limit(2).noneMatch(t -> t.word().equals(lower));
  }

  /** Tells whether the lexicon translates a word by one that looks unlike it. */
  boolean isCommon(String word) {
    return common.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::looksCommon);
  }

  private boolean looksCommon(String lower) {
    if (Cldr.shipped().kind(language, lower).isPresent()) {
      return false;
    }
    List<Translation> translations = lexicon.translations(language, lower);
    List<Translation> best =
        translations.subList(0, Math.min(MOST_TRANSLATIONS, translations.size()));
    double sure =
        best.stream()
            .filter(t -> isTranslatedBack(t.word(), lower))
            .mapToDouble(Translation::probability)
            .sum();
    return sure >= SURE
        && best.stream().noneMatch(t -> spelling.similarity(lower, t.word()) > Spelling.LIKELY);
  }

  private boolean isTranslatedBack(String translation, String lower) {
    Language other = language.equals(Language.SWEDISH) ? Language.ENGLISH : Language.SWEDISH;
    return lexicon.probability(other, translation, lower) >= TRANSLATED_BACK;
  }
}
