package org.ankare.filter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.Word;
import org.ankare.text.Language;

/**
 * Asks whether the two sides have the same words, or nearly. Words that are the same in both
 * languages, such as names and numbers, prove nothing.
 */
final class CopyCheck implements RowCheck {
  /** The share of the words of the longer side that the other has too. */
  private static final double NEARLY_ALL = 0.8;

  /** The share of its words that a copy must have which ought to be translated. */
  private static final double TRANSLATABLE = 0.3;

  /** As many such words it must have at least, unless it has no others. */
  private static final int FEWEST_TRANSLATABLE = 2;

  /** Words that are rarer in both languages, in nats, are names unless they are written small. */
  private static final double HARDLY_KNOWN = 9.5;

  /** A word so much rarer in one language, in nats, is a word of the other. */
  private static final double FAR_RARER = 2.5;

  private static final double RAREST = 12;

  private final Lexicon lexicon;

  CopyCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<String> against(Row row) {
    List<Word> source = row.sourceWords();
    List<Word> target = row.targetWords();
    int most = Math.max(source.size(), target.size());
    if (Math.min(source.size(), target.size()) < NEARLY_ALL * most) {
      return Optional.empty();
    }
    int shared = shared(source, target);
    if (shared == 0 || shared < NEARLY_ALL * most || !isTranslatable(source, target)) {
      return Optional.empty();
    }
    return Optional.of(
        shared == most
            ? "both sides have the same words"
            : "the sides share " + shared + " of " + most + " words");
  }

  private static int shared(List<Word> source, List<Word> target) {
    Map<String, Integer> counts = new HashMap<>();
    source.forEach(word -> counts.merge(word.form(), 1, Integer::sum));
    int shared = 0;
    for (Word word : target) {
      if (counts.getOrDefault(word.form(), 0) > 0) {
        counts.merge(word.form(), -1, Integer::sum);
        shared++;
      }
    }
    return shared;
  }

  /** Tells whether enough of the words that the sides share have a translation of their own. */
  private boolean isTranslatable(List<Word> source, List<Word> target) {
    Set<String> forms = new HashSet<>();
    source.forEach(word -> forms.add(word.form()));
    int translatable = 0;
    for (int place = 0; place < target.size(); place++) {
      Word word = target.get(place);
      boolean mayBeName = word.isCapitalized() && place > 0;
      if (!mayBeName && forms.contains(word.form()) && isTranslatable(word)) {
        translatable++;
      }
    }
    return translatable == target.size()
        || translatable >= Math.max(FEWEST_TRANSLATABLE, TRANSLATABLE * target.size());
  }

  private boolean isTranslatable(Word word) {
    double inSwedish = rarity(Language.SWEDISH, word);
    double inEnglish = rarity(Language.ENGLISH, word);
    if (Math.min(inSwedish, inEnglish) >= HARDLY_KNOWN) {
      return !word.isNumber() && !word.isCapitalized();
    }
    return Math.abs(inSwedish - inEnglish) >= FAR_RARER;
  }

  private double rarity(Language language, Word word) {
    return Math.min(RAREST, lexicon.forms().rarity(language, word.form()));
  }
}
