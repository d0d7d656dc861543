package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ankare.text.Language;

/** Says what a name names, by its words and by the word before it. */
final class NameKinds {
  private static final int LONGEST_ACRONYM = 5;
  private static final int LONGEST_PERSON = 4;

  private final Page page;
  private final Vocabulary vocabulary;
  private final NameEvidence evidence;
  private final Language language;

  NameKinds(Page page, NameEvidence evidence) {
    this.page = page;
    this.vocabulary = page.vocabulary();
    this.evidence = evidence;
    this.language = page.document().language();
  }

  /**
   * Returns the kind of a name.
   *
   * @param words its words
   * @param base its base form
   * @param place the place of its first word in the page's list
   */
  AnchorKind of(List<Word> words, String base, int place, boolean titled) {
    AnchorKind known = ofBase(base);
    if (known != AnchorKind.NAME) {
      return known;
    }
    AnchorKind byHead = byHead(words);
    if (byHead != AnchorKind.NAME) {
      return byHead;
    }
    if (titled || hasEpithet(words)) {
      return AnchorKind.PERSON;
    }
    if (followsAny(place, words.size() == 1 ? "place-before" : "inside")) {
      return AnchorKind.PLACE;
    }
    if (vocabulary.is("foreign-article", words.get(0).text()) || isAcronym(words)) {
      return AnchorKind.ORGANISATION;
    }
    boolean strange =
        words.stream()
            .limit(firstWordTells() ? 1 : words.size())
            .noneMatch(word -> evidence.isCommon(word.text()));
    return words.size() > 1 && words.size() <= LONGEST_PERSON && strange
        ? AnchorKind.PERSON
        : AnchorKind.NAME;
  }

  /** Returns what the base form alone tells: CLDR's places, acronyms. */
  AnchorKind ofBase(String base) {
    String lower = base.toLowerCase(Locale.ROOT);
    if (evidence.isPlace(lower)) {
      return Cldr.shipped().kind(language, lower).orElse(AnchorKind.PLACE);
    }
    String letters = base.replace(".", "");
    boolean acronym =
        letters.length() >= 2
            && letters.length() <= LONGEST_ACRONYM
            && letters.chars().allMatch(Character::isUpperCase);
    return acronym ? AnchorKind.ORGANISATION : AnchorKind.NAME;
  }

  private AnchorKind byHead(List<Word> words) {
    for (Word word : headsFirst(words)) {
      if (vocabulary.namesA("head.org", word.text())) {
        return AnchorKind.ORGANISATION;
      }
      if (vocabulary.namesA("head.work", word.text())) {
        return AnchorKind.WORK;
      }
      if (vocabulary.namesA("head.place", word.text())) {
        return AnchorKind.PLACE;
      }
    }
    return AnchorKind.NAME;
  }

  /** Returns the words that may say what is named: before "of", the last, the first. */
  private List<Word> headsFirst(List<Word> words) {
    List<Word> heads = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (vocabulary.is("linker", words.get(i).text())) {
        heads.add(words.get(i - 1));
      }
    }
    heads.add(words.get(words.size() - 1));
    heads.add(words.get(0));
    return heads;
  }

  /** Swedish families are called Ek and Alm, and its bodies do not capitalise every word. */
  private boolean firstWordTells() {
    return language.equals(Language.SWEDISH);
  }

  /** Tells FN-styrkan and IF Metall from P.O. Enkvist. */
  private static boolean isAcronym(List<Word> words) {
    String first = words.get(0).text();
    boolean initials = words.size() > 1 && (first.contains(".") || first.contains("-"));
    return words.get(0).isAllCaps() && !initials;
  }

  private boolean hasEpithet(List<Word> words) {
    return words.size() > 2
        && vocabulary.is("epithet-adjective", words.get(words.size() - 1).text());
  }

  private boolean followsAny(int place, String wordClass) {
    return place > 0
        && !page.words().get(place).initial()
        && vocabulary.is(wordClass, page.words().get(place - 1).text());
  }
}
