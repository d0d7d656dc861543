package org.ankare.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ankare.text.Language;

/**
 * Says which words a number or date may begin with, so that the readers are asked of few places. A
 * word before figures always may. Remembers its answers; not for use by several threads at once.
 */
final class ValueBeginnings {
  private static final List<String> CLASSES =
      List.of(
          "weekday",
          "month",
          "month-short",
          "month-other",
          "one",
          "half",
          "half-noun",
          "some",
          "vague-10",
          "vague-100",
          "vague-1000",
          "vague-1000000",
          "vague-1000000000",
          "minus",
          "clock",
          "noon",
          "midnight",
          "quarter");

  private static final int SHORTEST_WEEKDAY = 6;
  private static final int LONGEST_WEEKDAY = 10;

  /** How far after a word figures may stand that it belongs to: kl. 10. */
  private static final int FARTHEST_FIGURES = 2;

  private final Vocabulary vocabulary;
  private final NumberWords words;
  private final Map<String, Boolean> known = new HashMap<>();

  ValueBeginnings(Language language) {
    this.vocabulary = Vocabulary.of(language);
    this.words = NumberWords.of(language);
  }

  /** Tells whether a value may begin at a token. */
  boolean mayBegin(Tokens tokens, int at) {
    if (!tokens.isWord(at)) {
      return true;
    }
    for (int next = at + 1; next <= at + FARTHEST_FIGURES; next++) {
      if (tokens.isFigures(next)) {
        return true;
      }
    }
    return known.computeIfAbsent(tokens.text(at), this::mayBegin);
  }

  private boolean mayBegin(String word) {
    return CLASSES.stream().anyMatch(wordClass -> vocabulary.is(wordClass, word))
        || words.begins(word)
        || word.startsWith("halv")
        || word.endsWith("ties")
        || beginsWithWeekday(word);
  }

  private boolean beginsWithWeekday(String word) {
    for (int end = SHORTEST_WEEKDAY; end <= Math.min(word.length(), LONGEST_WEEKDAY); end++) {
      if (vocabulary.rank("weekday", word.substring(0, end)) > 0) {
        return true;
      }
    }
    return false;
  }
}
