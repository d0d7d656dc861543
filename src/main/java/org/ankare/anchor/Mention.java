package org.ankare.anchor;

import org.ankare.text.Span;

/**
 * A name as it stands in one place.
 *
 * @param span where it stands, genitive -s left out where it is known for one
 * @param kind what it names
 * @param base its base form
 * @param titled whether a title stands before it
 */
record Mention(Span span, AnchorKind kind, String base, boolean titled) {
  Mention as(AnchorKind other) {
    return new Mention(span, other, base, titled);
  }

  Mention named(String fullest) {
    return new Mention(span, kind, fullest, titled);
  }

  /** Returns the number of words in the base form. */
  int size() {
    return base.split(" ").length;
  }

  String lastWord() {
    return base.substring(base.lastIndexOf(' ') + 1);
  }

  String firstWord() {
    int space = base.indexOf(' ');
    return space < 0 ? base : base.substring(0, space);
  }
}
