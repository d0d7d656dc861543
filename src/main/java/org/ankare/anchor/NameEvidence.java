package org.ankare.anchor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ankare.lexicon.Lexicon;
import org.ankare.lexicon.WordKinds;
import org.ankare.text.Language;

/**
 * What a document itself and the lexicon say about whether a capitalised word is a name: how the
 * word is written elsewhere, and whether it translates as a common word.
 */
final class NameEvidence {

  /** A longer word is no name; its length bounds the work that one word can make. */
  static final int LONGEST_NAME = 60;

  private static final int LONGEST_ACRONYM = 5;
  private static final int SHORTEST_TAIL = 3;
  private static final int SHORTEST_GENITIVE = 5;
  private static final int SHORTEST_INSIDE = 4;

  /** How adjectives of places end that the dictionary lacks. */
  private static final String OF_PLACE = "iska";

  private static final int SHORTEST_COMPOUND = SHORTEST_INSIDE + SHORTEST_TAIL;

  private final Page page;
  private final Language language;
  private final WordKinds dictionary;
  private final Demonyms demonyms;
  private final Set<String> lowerCased = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();
  private final Set<String> doubts = new HashSet<>();
  private final Set<String> lastOfNames = new HashSet<>();
  private final Map<String, Optional<String>> insides = new HashMap<>();
  private final Headings headings;
  private final CommonWords commonWords;

  /**
   * Gathers the evidence of a page.
   *
   * @param known words in lower case that something else tells to be of names
   */
  NameEvidence(Page page, Lexicon lexicon, Set<String> known) {
    capitalised.addAll(known);
    this.page = page;
    this.language = page.document().language();
    this.dictionary = lexicon.kindsIn(language);
    this.demonyms = new Demonyms(lexicon, language);
    this.headings = new Headings(page);
    this.commonWords = new CommonWords(lexicon, language);
    Word last = null;
    for (Word word : page.words()) {
      boolean goesOn =
          last != null && word.isCapitalised() && last.span().end() + 1 == word.span().start();
      if (last != null && !goesOn) {
        lastOfNames.add(last.lower());
      }
      last = null;
      if (!word.isCapitalised()) {
        lowerCased.add(word.text());
      } else if (!word.initial() && !headings.have(word)) {
        capitalised.add(word.lower());
        last = word;
      }
    }
  }

  boolean isInHeading(Word word) {
    return headings.have(word);
  }

  /** Tells whether a capital at the start of a sentence is likely all that speaks for a name. */
  boolean isOrdinary(Word word) {
    String lower = word.lower();
    boolean doubted = !isNamed(word) && (commonWords.isForeign(lower) || isListedOnly(word));
    return isNeverName(word) || (doubted && doubt(lower));
  }

  private boolean doubt(String word) {
    doubts.add(word);
    return true;
  }

  /** Returns the words in lower case that were held for ordinary for want of evidence. */
  Set<String> doubts() {
    return doubts;
  }

  /**
   * Tells whether the capital at the start of a sentence is not that of the name that goes on with
   * the next word. An ordinary word with a capital there says that it is: Red Cross.
   */
  boolean isOrdinaryBefore(Word word, Word next) {
    return isNeverName(word)
        || (!isNamed(word)
            && (isTitleLike(word) || (commonWords.isCommon(word.lower()) && !isPartOfName(next))));
  }

  /** Tells whether the text or the language has a word with a small letter. */
  boolean isNeverName(Word word) {
    String lower = word.lower();
    return page.vocabulary().is("function", lower)
        || page.vocabulary().is("opener", lower)
        || lowerCased.contains(lower)
        || (dictionary.isClosed(lower) && !dictionary.isProper(word.text()));
  }

  private boolean isNamed(Word word) {
    String base = withoutGenitive(word.lower());
    return capitalised.contains(word.lower())
        || capitalised.contains(base)
        || isPlace(base)
        || word.isAllCaps();
  }

  /** Tells whether the dictionary has a word, or the parts of it, with a small letter alone. */
  boolean isListedOnly(Word word) {
    String base = withoutGenitive(word.text());
    return dictionary.isOrdinary(word.text())
        && !dictionary.isProper(word.text())
        && !dictionary.isProper(base);
  }

  private boolean isPartOfName(Word next) {
    return isListedOnly(next) && !dictionary.isClosed(next.lower());
  }

  /** Tells Trebarnsmamman Anna Ek from Björn Ek. */
  private boolean isTitleLike(Word word) {
    return language.equals(Language.SWEDISH)
        && !dictionary.isProper(word.text())
        && dictionary.isDefiniteOrCompound(word.lower());
  }

  /** Tells the matches of Ryder Cup-matches from the un of Kim Jong-un. */
  boolean isOrdinaryTail(String tail) {
    return tail.length() >= SHORTEST_TAIL && dictionary.isOrdinary(tail);
  }

  /** Tells COUNTING, which shouts, from FIFA. */
  boolean isShouted(Word word) {
    return word.text().length() > LONGEST_ACRONYM
        && word.isAllCaps()
        && dictionary.isOrdinary(word.text());
  }

  /**
   * Tells whether the text outside its headings, CLDR or a dictionary knows a word of a heading for
   * a name, or no dictionary knows it for an ordinary word.
   */
  boolean isKnownName(Word word) {
    String base = withoutGenitive(word.text()).toLowerCase(Locale.ROOT);
    return (capitalised.contains(word.lower()) && !lowerCased.contains(word.lower()))
        || isPlace(base)
        || !(word.isNumber() || dictionary.isOrdinary(word.text()));
  }

  /** Tells whether the lexicon translates a word by one that looks unlike it. */
  boolean isCommon(String word) {
    return commonWords.isCommon(word);
  }

  /** Returns the base form of an inhabitant or adjective of a place, as a dictionary has it. */
  Optional<String> demonym(Word word) {
    return word.text().length() > LONGEST_NAME ? Optional.empty() : demonyms.of(word.text());
  }

  /** Tells whether CLDR knows the word as a place or union of states. */
  boolean isPlace(String word) {
    return Cldr.shipped()
        .kind(language, word.toLowerCase(Locale.ROOT))
        .filter(kind -> kind != AnchorKind.DEMONYM)
        .isPresent();
  }

  /** Returns a Swedish word without the genitive -s that its other forms say it has. */
  String withoutGenitive(String word) {
    if (!language.equals(Language.SWEDISH) || word.length() < 4 || !word.endsWith("s")) {
      return word;
    }
    String base = word.substring(0, word.length() - 1);
    return isPlaceOrDemonym(base) || (isKnown(base) && !isPlaceOrDemonym(word) && !isProper(word))
        ? base
        : word;
  }

  /**
   * Returns the name that a Swedish compound begins with, Ukraina of Ukrainakriget, if what follows
   * it is an ordinary word in the definite form: no Hansson, no Karlstad.
   */
  Optional<String> nameInside(Word word) {
    String text = word.text();
    if (!language.equals(Language.SWEDISH)
        || text.length() < SHORTEST_COMPOUND
        || text.length() > LONGEST_NAME
        || dictionary.isListed(word.lower())
        || dictionary.isProper(text)
        || isPlaceOrDemonym(text)) {
      return Optional.empty();
    }
    return insides.computeIfAbsent(text, this::findInside);
  }

  private Optional<String> findInside(String text) {
    for (int end = text.length() - SHORTEST_TAIL; end >= SHORTEST_INSIDE; end--) {
      String head = text.substring(0, end);
      String tail = text.substring(end);
      if (isNameOfText(head) && (isDefinite(tail) || isDefinite(withoutLinkS(tail)))) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  private boolean isNameOfText(String head) {
    return isPlace(head)
        || dictionary.isProper(head)
        || lastOfNames.contains(head.toLowerCase(Locale.ROOT));
  }

  /** Tells whether the dictionary has a word that is not too short as a definite noun. */
  boolean isDefinite(String word) {
    return word.length() >= SHORTEST_TAIL
        && dictionary.isListed(word)
        && dictionary.isDefiniteOrCompound(word);
  }

  private static String withoutLinkS(String tail) {
    return tail.startsWith("s") ? tail.substring(1) : "";
  }

  /** Tells Rysslands Sergej from Sveriges Radio, whose next word is an ordinary one. */
  boolean isGenitive(Word word) {
    return !withoutGenitive(word.text()).equals(word.text());
  }

  /** Tells whether a capitalised word is an ordinary noun, as Squadron and Leader are. */
  boolean isTrade(Word word) {
    return isListedOnly(word) && dictionary.isNounOnly(word.lower());
  }

  /** Tells whether a word in lower case can be what somebody has: Anna Eks förslag. */
  boolean isPossession(Word word) {
    return dictionary.isNounOnly(word.text()) && !dictionary.isDefiniteOrCompound(word.text());
  }

  /** Tells the södra of Stockholms södra station from the lämnade of Maria lämnade staden. */
  boolean isQualifier(Word word) {
    return dictionary.isAdjective(word.lower())
        || dictionary.isNounOnly(word.text())
        || word.text().endsWith(OF_PLACE);
  }

  /** Tells the High of High Court from a name. */
  boolean isListedAdjective(Word word) {
    return dictionary.isAdjective(word.lower());
  }

  /** Tells the Natos of Natos order, which the dictionary lacks, from Lars. */
  boolean mayBeGenitive(Word word) {
    return word.text().length() >= SHORTEST_GENITIVE
        && !dictionary.isProper(word.text())
        && !isPlaceOrDemonym(word.text());
  }

  /** Tells whether the dictionary has a word as a name that is not in the genitive. */
  boolean isBareName(Word word) {
    return dictionary.isProper(word.text());
  }

  private boolean isPlaceOrDemonym(String name) {
    return Cldr.shipped().kind(language, name.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Tells whether a name of the text ends in the last word of this, or the dictionary has it. */
  private boolean isKnown(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return lastOfNames.contains(last.toLowerCase(Locale.ROOT)) || dictionary.isProper(name);
  }

  private boolean isProper(String name) {
    return dictionary.isProper(name.substring(name.lastIndexOf(' ') + 1));
  }
}
