package org.ankare.lexicon;

import java.util.Objects;
import org.ankare.text.Span;

/**
 * A word or number in a text.
 *
 * @param span where it stands in the text that was given
 * @param form the word as the lexicon knows it: lower case, accents composed, quotation marks and
 *     hyphens folded; a number without grouping and with a decimal point
 * @param isNumber whether it is made of digits
 * @param isCapitalized whether its first letter was upper case
 */
public record Word(Span span, String form, boolean isNumber, boolean isCapitalized) {
  /** Checks that a word has letters. */
  public Word {
    Objects.requireNonNull(span);
    if (form.isEmpty()) {
      throw new IllegalArgumentException("empty word at " + span);
    }
  }
}
