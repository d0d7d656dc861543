package org.ankare.segment;

import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What ends a sentence that has no stop: the first rule that applies, in the order written here.
 * Where none does, the sentence goes on.
 */
enum GapRule implements Rule {
  /** ===== and ***** part what stands round them. */
  RULED_LINE("a line of signs parts what stands round it", (gap, rules) -> WebMarks.isAtRule(gap)),

  /** Anna Ek | 2021-04-26 07:17 | We met. */
  TIME_STAMP(
      "a date and time of day heads what follows",
      (gap, rules) ->
          (gap.isBeforeCapital() && WebMarks.isAfterStamp(gap))
              || WebMarks.isBetweenSenderAndStamp(gap)),

  /** E-mail: anna@ek.se | hello. */
  SENDER(
      "a mail address says who wrote what follows",
      (gap, rules) -> WebMarks.isAfterSender(gap, rules.mailLabels())),

  /** See www.ek.se | It is new. */
  ADDRESS(
      "a web or mail address stands before a new sentence",
      (gap, rules) ->
          WebMarks.isBetweenAddresses(gap)
              || (WebMarks.isAfterAddress(gap) && gap.opensWith(rules.openers()))),

  /** I am glad :-) | Now I go. */
  SMILEY(
      "a smiley ends the sentence",
      (gap, rules) -> gap.isBeforeCapital() && WebMarks.isAfterSmiley(gap)),

  /** See - report.doc | - letter.doc. */
  FILE_ITEM(
      "the name of a file is an item of its own", (gap, rules) -> WebMarks.isBeforeFileItem(gap)),

  /** Best regards, | Anna. */
  LETTER_CLOSING(
      "a formula ends the letter", (gap, rules) -> gap.isAfterClosing(rules.letterClosings())),

  /** “The whole house is on fire” | Anna looked up. */
  WHOLE_QUOTE(
      "the sentence is one quotation",
      (gap, rules) -> gap.isBeforeCapital() && gap.isAfterWholeQuote()),

  /** But if we – | This is at six. */
  BROKEN_OFF(
      "a dash breaks the sentence off",
      (gap, rules) -> gap.isAfterDash() && gap.opensWith(rules.openers())),

  /** Changing several fields at once | You can; but: the book You can do it. */
  HEADING(
      "a word with a capital opens a new sentence",
      (gap, rules) ->
          gap.isAfterSmallLetter()
              && gap.opensWith(rules.openers())
              && !Gap.isIn(rules.unfinished(), gap.previous())
              && !rules.bearsTitle(gap.previous())),

  /** The Lovely Cottage | This is a place to stay. */
  TITLE(
      "a title stands before a new sentence",
      (gap, rules) ->
          gap.isAfterTitle(rules.starters())
              && gap.opensWith(rules.openers())
              && !rules.bearsTitle(gap.previous()));

  /** Asked for once, as each asking makes a new array. */
  private static final GapRule[] RULES = values();

  private final String reason;
  private final BiPredicate<Gap, LanguageRules> applies;

  GapRule(String reason, BiPredicate<Gap, LanguageRules> applies) {
    this.reason = reason;
    this.applies = applies;
  }

  @Override
  public String reason() {
    return reason;
  }

  /** Returns the rule by which a sentence ends at a gap; empty if none applies. */
  static Optional<GapRule> deciding(Gap gap, LanguageRules rules) {
    for (GapRule rule : RULES) {
      if (rule.applies.test(gap, rules)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
