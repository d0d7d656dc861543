package org.ankare.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.ankare.text.Language;

/**
 * The words of a language that decide where a sentence ends. Each set is a resource file of one
 * entry a line; a line that starts with {@code #} is a comment.
 *
 * @param neverLast abbreviations that no sentence ends with
 * @param seldomLast abbreviations that a sentence ends with only before one of the starters
 * @param oftenLast abbreviations with stops inside that any capital ends the sentence after
 * @param beforeNumber words whose stop does not part them from a number
 * @param starters words that open sentences more often than they go on with a name
 * @param speechVerbs verbs that give a quotation to its speaker
 */
record LanguageRules(
    Set<String> neverLast,
    Set<String> seldomLast,
    Set<String> oftenLast,
    Set<String> beforeNumber,
    Set<String> starters,
    Set<String> speechVerbs) {

  /** Reads the rules of Swedish, or those of English for any other language. */
  static LanguageRules of(Language language) {
    String folder =
        (language.equals(Language.SWEDISH) ? Language.SWEDISH : Language.ENGLISH).code();
    return new LanguageRules(
        words(folder, "never-last"),
        words(folder, "seldom-last"),
        words(folder, "often-last"),
        words(folder, "before-number"),
        words(folder, "starters"),
        words(folder, "speech-verbs"));
  }

  /** Tells whether a word is an abbreviation of any kind. */
  boolean isAbbreviation(String word) {
    return knows(neverLast, word)
        || knows(seldomLast, word)
        || knows(oftenLast, word)
        || knows(beforeNumber, word);
  }

  /** Tells whether a set knows a word as it stands, or else with its first letter small. */
  static boolean knows(Set<String> words, String word) {
    return words.contains(word)
        || (!word.isEmpty()
            && Character.isUpperCase(word.charAt(0))
            && words.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1)));
  }

  /** Returns the entries of a file of a language. */
  static Set<String> words(String folder, String name) {
    String resource = folder + "/" + name + ".txt";
    try (InputStream bytes = LanguageRules.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
