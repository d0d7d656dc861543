package org.ankare.segment;

import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * What decides a candidate boundary: the first rule that applies, in the order written here. The
 * last applies to all.
 */
enum BoundaryRule implements Rule {
  /** Careless writing: it was closed. we left. are you sure? */
  SMALL_STARTER_FOLLOWS(
      true,
      "the text is written without capitals",
      (at, rules) ->
          at.isBeforeSmallLetter()
              && !at.isBeforeDash()
              && !at.isListMark()
              && !at.isBeforeSpeaker(rules)
              && !(at.isPlainFullStop() && rules.isAbbreviation(at.word()))
              && (at.isAfterFullWord()
                  || at.isInSmallLetters()
                  || (at.isBeforeStarter(rules) && at.isOpenQuestion())
                  || (at.isAfterSmallWord()
                      && (at.isBeforeStarter(rules) || at.isBeforeBracket())))),

  /** “Vad?” undrar hon; but a web address or a name such as iPhone may open a sentence. */
  SMALL_LETTER_FOLLOWS(
      false,
      "a small letter follows",
      (at, rules) -> at.isBeforeSmallLetter() && !at.isBeforeUncapitalisedName()),

  /** Herr talman! Vi är här: what English parts by a comma. */
  ADDRESS(
      false,
      "a form of address belongs to what follows",
      (at, rules) -> at.isExclamation() && rules.addresses().contains(at.opening())),

  /** A question in brackets (vem då?) does not end the sentence round it. */
  INSIDE_BRACKETS(
      false,
      "brackets inside the sentence",
      (at, rules) -> at.inBracket() || (at.isBracketedQuestion() && !at.isBeforeStarter(rules))),

  /** 1. or b. or IV. or § 2. or 5 kap. at the start belongs to what it counts. */
  LIST_MARK(false, "a mark of a list belongs to what it counts", (at, rules) -> at.isListMark()),

  /** No. 5, NO. 5, kl. 10.30. */
  NUMBER_FOLLOWS(
      false,
      "an abbreviation belongs to the number after it",
      (at, rules) ->
          at.isPlainFullStop()
              && at.isBeforeDigit()
              && (LanguageRules.knows(rules.beforeNumber(), at.word())
                  || rules.beforeNumber().contains(at.word().toLowerCase(Locale.ROOT)))),

  /** Mr. Ek, t.ex. Uppsala. */
  ABBREVIATION(
      false,
      "no sentence ends with this abbreviation",
      (at, rules) -> at.isPlainFullStop() && LanguageRules.knows(rules.neverLast(), at.word())),

  /** U.S. Senate, J. K. Ek; but: in the U.S. The rest stayed. */
  ABBREVIATION_IN_NAME(
      false,
      "an abbreviation or an initial, and no word that opens sentences follows",
      (at, rules) ->
          at.isPlainFullStop() && isSeldomLast(at.word(), rules) && !at.isBeforeStarter(rules)),

  /** “Why?” Tom asked. */
  SPEAKER_FOLLOWS(
      false,
      "the speaker of the quotation follows",
      (at, rules) ->
          at.isQuotedQuestion() && at.isBeforeSpeaker(rules) && !at.isBeforeOpener(rules)),

  /** Nothing speaks against it. */
  FINAL_STOP(true, "nothing speaks against the end of the sentence", (at, rules) -> true);

  /** Asked for once, as each asking makes a new array. */
  private static final BoundaryRule[] RULES = values();

  private static final int LONGEST_PART = 3;

  private final boolean ends;
  private final String reason;
  private final BiPredicate<Candidate, LanguageRules> applies;

  BoundaryRule(boolean ends, String reason, BiPredicate<Candidate, LanguageRules> applies) {
    this.ends = ends;
    this.reason = reason;
    this.applies = applies;
  }

  @Override
  public String reason() {
    return reason;
  }

  /** Tells whether a sentence ends where this rule decides. */
  boolean ends() {
    return ends;
  }

  /** Returns the rule that decides a candidate. */
  static BoundaryRule deciding(Candidate candidate, LanguageRules rules) {
    for (BoundaryRule rule : RULES) {
      if (rule.applies.test(candidate, rules)) {
        return rule;
      }
    }
    throw new AssertionError("the last rule applies to all");
  }

  private static boolean isSeldomLast(String word, LanguageRules rules) {
    return LanguageRules.knows(rules.seldomLast(), word)
        || isInitial(word)
        || (isDotted(word) && !LanguageRules.knows(rules.oftenLast(), word));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Tells whether a word is made of short parts with stops between them, such as t.o.m or J.K. */
  private static boolean isDotted(String word) {
    int part = 0;
    int stops = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.' && part > 0) {
        stops++;
        part = 0;
      } else if (!Character.isLetter(c) || ++part > LONGEST_PART) {
        return false;
      }
    }
    return stops > 0;
  }
}
