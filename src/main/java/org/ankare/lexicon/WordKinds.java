package org.ankare.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.ankare.text.Language;

/**
 * Says what kind of word a form is by LanguageTool's dictionaries: an ordinary word, a proper noun,
 * an adjective. Remembers its answers; not for use by several threads at once.
 */
public final class WordKinds {
  private static final Map<Language, Set<String>> CLOSED =
      Map.of(
          Language.SWEDISH,
          Set.of("PP", "KN", "SN", "PN", "PS", "AB", "HA", "HP", "HD", "DT", "IN", "IE", "PL"),
          Language.ENGLISH,
          Set.of("IN", "CC", "DT", "PRP", "PRP$", "WDT", "WP", "WRB", "RB", "MD", "UH", "TO"));

  private static final Set<String> PROPER = Set.of("PM", "NNP", "NNPS");
  private static final Set<String> PROPER_PLURAL = Set.of("NNPS");
  private static final Set<String> ADJECTIVE = Set.of("JJ");
  private static final Set<String> NOUN = Set.of("NN", "NNS");
  private static final int SHORTEST_FIRST = 3;
  private static final int SHORTEST_LAST = 6;
  private static final String GENITIVE = ":GEN";
  private static final String DEFINITE = ":BF:";

  private final Language language;
  private final WordForms forms;
  private final CompoundSplitter splitter;
  private final Map<String, Boolean> ordinary = new HashMap<>();

  WordKinds(Language language, ToDoubleFunction<String> rarity) {
    this.language = language;
    forms = WordForms.of(language);
    splitter = new CompoundSplitter(forms, rarity);
  }

  /**
   * Tells whether a word is written with a small letter: the dictionary has it so, or it is a
   * Swedish compound of such words.
   */
  public boolean isOrdinary(String word) {
    return ordinary.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::look);
  }

  private boolean look(String lower) {
    return isListed(lower)
        || (language.equals(Language.SWEDISH) && !splitter.parts(lower).isEmpty());
  }

  /** Tells whether the dictionary itself has a form as it is written. */
  public boolean isListed(String form) {
    return !form.isEmpty() && forms.has(form);
  }

  /** Tells whether the dictionary has a form, as it is written, as the base form of a name. */
  public boolean isProper(String form) {
    return !form.isEmpty()
        && forms.tags(form).stream()
            .anyMatch(tag -> PROPER.contains(wordClass(tag)) && !tag.endsWith(GENITIVE));
  }

  /** Tells whether the dictionary has an English form, as it is written, as a plural of names. */
  public boolean isProperPlural(String form) {
    return isAny(PROPER_PLURAL, form);
  }

  /** Tells whether the dictionary has a form, as it is written, as an adjective. */
  public boolean isAdjective(String form) {
    return isAny(ADJECTIVE, form);
  }

  /** Tells whether the dictionary has a form, as it is written, as a noun and nothing else. */
  public boolean isNounOnly(String form) {
    List<String> tags = forms.tags(form);
    return !tags.isEmpty() && tags.stream().map(WordKinds::wordClass).allMatch(NOUN::contains);
  }

  /**
   * Tells whether a Swedish word stands for one known thing, as the title before a name does: it is
   * definite, or a compound that the dictionary does not list.
   */
  public boolean isDefiniteOrCompound(String lower) {
    return isListed(lower) ? isDefinite(lower) : isOrdinary(lower) || endsInDefinite(lower);
  }

  private boolean isDefinite(String lower) {
    return forms.tags(lower).stream().anyMatch(tag -> tag.contains(DEFINITE));
  }

  private boolean endsInDefinite(String lower) {
    for (int start = SHORTEST_FIRST; start <= lower.length() - SHORTEST_LAST; start++) {
      if (isDefinite(lower.substring(start))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a form is of a class that takes no new words: a preposition, an adverb. */
  public boolean isClosed(String form) {
    return isAny(CLOSED.getOrDefault(language, Set.of()), form);
  }

  /** Returns the dictionary forms of a form, in lower case, in order. */
  public List<String> lemmas(String form) {
    return forms.lemmas(form);
  }

  private boolean isAny(Set<String> classes, String form) {
    return !form.isEmpty()
        && forms.tags(form).stream().map(WordKinds::wordClass).anyMatch(classes::contains);
  }

  /** Returns a tag without what it says of inflection: NN of NN:BF:SIN. */
  private static String wordClass(String tag) {
    int colon = tag.indexOf(':');
    return colon < 0 ? tag : tag.substring(0, colon);
  }
}
