package org.ankare.anchor;

import java.util.Locale;
import org.ankare.text.Span;

/**
 * A word as it stands in a text, without the genitive mark that is written apart ('s, :s).
 *
 * @param span where it stands in the document
 * @param text the characters of that span
 * @param sentence the place of its sentence in the list of sentences
 * @param initial whether it is the first word of a sentence or of what stands between marks
 * @param genitive whether a genitive mark follows
 */
record Word(Span span, String text, int sentence, boolean initial, boolean genitive) {
  boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  boolean isAllCaps() {
    return text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }
}
