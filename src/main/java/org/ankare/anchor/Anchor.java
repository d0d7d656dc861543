package org.ankare.anchor;

import java.util.List;
import java.util.Objects;
import org.ankare.text.Span;

/**
 * Something in a text that survives translation.
 *
 * @param kind what it is
 * @param span where it stands in the document; a quote without its marks
 * @param text the characters of that span, never edited
 * @param normal what mentions of the same thing share: the fullest base form of a name, the whole
 *     utterance that a part of a quote belongs to, the value of a number or date. A number is in
 *     figures, its unit after a space (5 km, -5 °C, 4200000000 SEK, but 57%); ranges and scores are
 *     20-30 and 13-2, fractions 2/3, vague amounts 100s. A date is 2022-02-24, --02-24 without its
 *     year, 2022-02, --02; weekday-4 is Thursday; a time T10:30, a decade 1990s, a century 1800s.
 * @param sentence the {@code Sentence.number()} of the sentence that it starts in
 * @param speaker who says a quote, in the fullest form known; empty without one
 */
public record Anchor(
    AnchorKind kind, Span span, String text, String normal, int sentence, String speaker) {
  /** Checks that no part is null and that the text is as long as its span. */
  public Anchor {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(normal);
    Objects.requireNonNull(speaker);
    if (text.length() != span.length() || sentence < 0) {
      throw new IllegalArgumentException("bad " + kind.label() + " at " + span);
    }
  }

  /**
   * Returns the values that a number or date has without its unit: 5 of 5 km, but 57% of 57%; both
   * numbers of a range; a date without its year. What one text writes with a unit and another
   * without is the same by these.
   */
  public List<String> bareValues() {
    return BareValues.of(kind, normal);
  }

  /** Tells whether it is a number or date that a translation would keep: not a mere "two". */
  public boolean isTellingNumber() {
    return kind == AnchorKind.DATE
        || (kind == AnchorKind.NUMBER
            && (text.chars().anyMatch(Character::isDigit)
                || bareValues().stream().anyMatch(value -> value.length() > 1)));
  }
}
