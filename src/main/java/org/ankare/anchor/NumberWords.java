package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ankare.text.Language;

/**
 * Reads numbers in words: tjugofem, trehundra femtio, twenty-five, two hundred and fifty thousand,
 * nineteen eighty-four, fjärde.
 */
final class NumberWords {
  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred", 100L,
          "thousand", 1000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);

  /** What multiplies a number, but never stands within a longer one. */
  private static final Map<String, Long> COUNTS = Map.of("dozen", 12L, "score", 20L);

  private static final int LONGEST_WORD = 60;

  private final boolean swedish;
  private final Vocabulary vocabulary;
  private final Map<String, Part> parts = new HashMap<>();
  private int longestPart;

  private NumberWords(Language language) {
    this.swedish = language.equals(Language.SWEDISH);
    this.vocabulary = Vocabulary.of(language);
    for (String[] row : Tables.read("cldr-numbers.tsv")) {
      if (row[0].equals("cardinal") || row[0].equals("ordinal")) {
        addPart(row[swedish ? 2 : 3], Long.parseLong(row[1]), row[0].equals("ordinal"));
      }
    }
    SCALES.forEach(
        (name, value) -> {
          vocabulary.wordsOf(name).forEach(word -> addPart(word, value, false));
          if (!swedish) {
            addPart(name + "th", value, true);
          }
        });
    vocabulary.wordsOf("one").forEach(word -> addPart(word, 1, false));
    vocabulary.wordsOf("two-times").forEach(word -> addPart(word, 2, false));
    if (swedish) {
      addPart("hundrade", 100, true);
      addPart("tusende", 1000, true);
      // The last t of ett and the first of tusen are written as one.
      addPart("ettusen", 1000, false);
    }
  }

  static NumberWords of(Language language) {
    return language.equals(Language.SWEDISH) ? Shipped.SWEDISH : Shipped.ENGLISH;
  }

  private void addPart(String word, long value, boolean ordinal) {
    Part part = new Part(value, ordinal);
    if (!word.contains("-") && !word.contains(" ")) {
      parts.putIfAbsent(word, part);
      longestPart = Math.max(longestPart, word.length());
      if (swedish && ordinal && (value == 1 || value == 2)) {
        // CLDR has förste and andre, but texts mostly write första and andra.
        parts.putIfAbsent(word.substring(0, word.length() - 1) + "a", part);
      }
    }
  }

  /** Returns the number that begins at a token, a lone one or article being none. */
  Optional<Amount> read(Tokens tokens, int at) {
    NumberSum sum = new NumberSum(!swedish);
    int end = at;
    int next = at;
    while (next < tokens.size() && tokens.isWord(next) && addWord(sum, tokens.text(next))) {
      end = next + 1;
      next = tokens.afterHyphen(end);
      boolean linked = vocabulary.is("and", tokens.text(end)) && sum.mayTakeAnd();
      next = linked ? end + 1 : next;
    }
    if (end == at || (end == at + 1 && vocabulary.is("one", tokens.text(at)))) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.valueOf(sum.value());
    return Optional.of(new Amount(value, end, sum.isOrdinal(), sum.factor()));
  }

  private boolean addWord(NumberSum sum, String word) {
    List<Part> found = split(word);
    return !found.isEmpty() && sum.addAll(found);
  }

  /** Returns the parts that a word is made of; a Swedish one may have many. */
  private List<Part> split(String word) {
    Part whole = parts.get(word);
    if (whole != null || !swedish || word.length() > LONGEST_WORD) {
      return whole == null ? List.of() : List.of(whole);
    }
    List<Part> found = new ArrayList<>();
    return splitUntil(word, found) == word.length() ? found : List.of();
  }

  private int splitUntil(String word, List<Part> found) {
    int at = 0;
    for (int length = longestAt(word, at); length > 0; length = longestAt(word, at)) {
      found.add(parts.get(word.substring(at, at + length)));
      at += length;
    }
    return at;
  }

  private int longestAt(String word, int at) {
    for (int length = Math.min(longestPart, word.length() - at); length > 1; length--) {
      if (parts.containsKey(word.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** Returns the number that a Swedish word begins with, and how long that beginning is. */
  Optional<Amount> beginning(String word) {
    List<Part> found = new ArrayList<>();
    int length = swedish && word.length() <= LONGEST_WORD ? splitUntil(word, found) : 0;
    NumberSum sum = new NumberSum(false);
    return length > 0 && length < word.length() && sum.addAll(found)
        ? Optional.of(Amount.of(BigDecimal.valueOf(sum.value()), length))
        : Optional.empty();
  }

  /** Tells whether a word is a number, or a Swedish one begins with a number. */
  boolean begins(String word) {
    return parts.containsKey(word) || (swedish && longestAt(word, 0) > 0);
  }

  /** Returns what a word multiplies the number before it by. */
  Optional<BigDecimal> factor(String word) {
    return Stream.of(SCALES, COUNTS)
        .flatMap(factors -> factors.entrySet().stream())
        .filter(factor -> vocabulary.is(factor.getKey(), word))
        .findFirst()
        .map(factor -> BigDecimal.valueOf(factor.getValue()));
  }

  /** Returns the number that a whole word is, if it is one without parts. */
  Optional<Part> part(String word) {
    return Optional.ofNullable(parts.get(word));
  }

  /** Returns the value of one ordinal in words. */
  Optional<Long> ordinal(String word) {
    List<Part> found = split(word);
    NumberSum sum = new NumberSum(false);
    return !found.isEmpty() && sum.addAll(found) && sum.isOrdinal()
        ? Optional.of(sum.value())
        : Optional.empty();
  }

  /**
   * A part of a number in words.
   *
   * @param value its value
   * @param ordinal whether it makes the number an ordinal
   */
  record Part(long value, boolean ordinal) {}

  private static final class Shipped {
    private static final NumberWords SWEDISH = new NumberWords(Language.SWEDISH);
    private static final NumberWords ENGLISH = new NumberWords(Language.ENGLISH);
  }
}
