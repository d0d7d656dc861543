package org.ankare.detect;

import static java.util.stream.Collectors.toCollection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ankare.text.Language;
import org.ankare.text.WordFile;

/**
 * The words that hold sentences together, by language. They tell languages apart in a few words and
 * at no cost, where groups of letters need a line and large models. A text without a letter beyond
 * ASCII is taken to be typed without diacritics: there <i>fran</i> stands for <i>från</i> too.
 */
final class FunctionWords {
  /** What a word of a language's list speaks for it, in nats; fitted to sentences. */
  private static final double HIT = 2.5;

  /** What a word that is on no list of a language speaks against it, in nats. */
  private static final double MISS = 0.4;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<String, Set<Language>> LISTED = read();
  private static final Map<String, Set<Language>> LISTED_BARE = bare();
  private static final Set<Language> LANGUAGES =
      LISTED.values().stream().flatMap(Set::stream).collect(toCollection(LinkedHashSet::new));

  private FunctionWords() {}

  /**
   * Returns how much the words of a text speak for each language that has a list, in nats: only
   * differences mean something, and a language without a list stands at 0.
   */
  static Map<Language, Double> points(String text) {
    Map<Language, Double> points = new HashMap<>();
    List<String> words = words(text);
    Map<String, Set<Language>> listed = listed(words);
    LANGUAGES.forEach(language -> points.put(language, -MISS * words.size()));
    for (String word : words) {
      for (Language language : listed.getOrDefault(word, Set.of())) {
        points.merge(language, HIT + MISS, Double::sum);
      }
    }
    return points;
  }

  /** Returns the languages that have a word of a text on their list. */
  static Set<Language> speaking(String text) {
    List<String> words = words(text);
    Map<String, Set<Language>> listed = listed(words);
    Set<Language> languages = new LinkedHashSet<>();
    words.forEach(word -> languages.addAll(listed.getOrDefault(word, Set.of())));
    return languages;
  }

  /** Returns by how many nats the words of a text speak more for one language than for another. */
  static double lead(String text, Language one, Language other) {
    List<String> words = words(text);
    Map<String, Set<Language>> listed = listed(words);
    int lead = 0;
    for (String word : words) {
      Set<Language> languages = listed.getOrDefault(word, Set.of());
      lead += (languages.contains(one) ? 1 : 0) - (languages.contains(other) ? 1 : 0);
    }
    return lead * (HIT + MISS);
  }

  /** Tells whether a text has more words of the list of a language than of any other. */
  static boolean isLeading(Language own, String text) {
    Map<Language, Double> points = points(text);
    double ofOwn = points.getOrDefault(own, 0.0);
    return points.entrySet().stream()
        .allMatch(other -> other.getKey().equals(own) || other.getValue() < ofOwn);
  }

  /** Returns runs of letters in small letters; by hand, as every document is gone through. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetter(text.charAt(at))) {
        if (at > start) {
          words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        }
        start = at + 1;
      }
    }
    return words;
  }

  private static Map<String, Set<Language>> listed(List<String> words) {
    return words.stream().allMatch(FunctionWords::isBare) ? LISTED_BARE : LISTED;
  }

  private static boolean isBare(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  private static Map<String, Set<Language>> bare() {
    Map<String, Set<Language>> bare = new HashMap<>();
    LISTED.forEach(
        (word, languages) ->
            bare.computeIfAbsent(bare(word), unseen -> new LinkedHashSet<>()).addAll(languages));
    return bare;
  }

  private static String bare(String word) {
    if (isBare(word)) {
      return word;
    }
    return MARKS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
        .replaceAll("")
        .replace("ø", "o")
        .replace("æ", "ae")
        .replace("ß", "ss");
  }

  private static Map<String, Set<Language>> read() {
    Map<String, Set<Language>> listed = new HashMap<>();
    for (String line : WordFile.entries(FunctionWords.class, "function-words.txt")) {
      int colon = line.indexOf(':');
      Language language = new Language(line.substring(0, colon));
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        listed.computeIfAbsent(word, unseen -> new LinkedHashSet<>()).add(language);
      }
    }
    return listed;
  }
}
