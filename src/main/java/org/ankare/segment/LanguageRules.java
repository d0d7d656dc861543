package org.ankare.segment;

import java.util.Locale;
import java.util.Set;
import org.ankare.text.Language;
import org.ankare.text.WordFile;

/**
 * The words of a language that decide where a sentence ends. Each set is a {@link WordFile}.
 *
 * @param neverLast abbreviations that no sentence ends with
 * @param seldomLast abbreviations that a sentence ends with only before one of the starters
 * @param oftenLast abbreviations with stops inside that any capital ends the sentence after
 * @param beforeNumber words whose stop does not part them from a number
 * @param starters words that open sentences more often than they go on with a name
 * @param speechVerbs verbs that give a quotation to its speaker
 * @param openers words that open a sentence wherever they have a capital
 * @param unfinished words that something must follow
 * @param titleBearers ends of words that a title may stand after
 * @param letterClosings formulas before the name of who wrote a letter
 * @param addresses whom a speech turns to, before an exclamation mark
 * @param mailLabels what stands before the mail address of who wrote what follows
 */
record LanguageRules(
    Set<String> neverLast,
    Set<String> seldomLast,
    Set<String> oftenLast,
    Set<String> beforeNumber,
    Set<String> starters,
    Set<String> speechVerbs,
    Set<String> openers,
    Set<String> unfinished,
    Set<String> titleBearers,
    Set<String> letterClosings,
    Set<String> addresses,
    Set<String> mailLabels) {

  /** Returns the rules of Swedish, or those of English for any other language; read once. */
  static LanguageRules of(Language language) {
    return language.equals(Language.SWEDISH) ? Swedish.RULES : English.RULES;
  }

  private static LanguageRules read(String folder) {
    return new LanguageRules(
        words(folder, "never-last"),
        words(folder, "seldom-last"),
        words(folder, "often-last"),
        words(folder, "before-number"),
        words(folder, "starters"),
        words(folder, "speech-verbs"),
        words(folder, "openers"),
        words(folder, "unfinished"),
        words(folder, "title-bearers"),
        words(folder, "letter-closings"),
        words(folder, "addresses"),
        words(folder, "mail-labels"));
  }

  /** Tells whether a word is an abbreviation of any kind. */
  boolean isAbbreviation(String word) {
    return knows(neverLast, word)
        || knows(seldomLast, word)
        || knows(oftenLast, word)
        || knows(beforeNumber, word);
  }

  /** Tells whether a title may stand after a word: the film, tv-serien. */
  boolean bearsTitle(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return titleBearers.stream().anyMatch(small::endsWith);
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
    return Set.copyOf(WordFile.entries(LanguageRules.class, folder + "/" + name + ".txt"));
  }

  /** The rules of Swedish, read when they are first asked for. */
  private static final class Swedish {
    private static final LanguageRules RULES = read("sv");
  }

  /** The rules of English, read when they are first asked for. */
  private static final class English {
    private static final LanguageRules RULES = read("en");
  }
}
