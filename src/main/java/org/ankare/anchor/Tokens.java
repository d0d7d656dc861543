package org.ankare.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ankare.text.NormalizedText;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/**
 * A sentence cut into figures, words and signs, with dashes and spaces folded. Places outside of it
 * hold an empty sign, so that readers may look ahead and behind without asking.
 */
final class Tokens {
  private static final Token NOTHING = new Token(0, 0, "", Token.Kind.SIGN, 1, false);

  private final Sentence sentence;
  private final NormalizedText view;
  private final List<Token> tokens = new ArrayList<>();

  Tokens(Sentence sentence) {
    this.sentence = sentence;
    this.view = NormalizedText.of(sentence.text());
    cut(view.toString());
  }

  private void cut(String text) {
    int last = 0;
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      Token.Kind kind = kind(text.charAt(at));
      int end = at + 1;
      while (kind != Token.Kind.SIGN && end < text.length() && kind(text.charAt(end)) == kind) {
        end++;
      }
      boolean capitalised = Character.isUpperCase(text.charAt(at));
      String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
      tokens.add(new Token(at, end, lower, kind, at - last, capitalised));
      last = end;
      at = end;
    }
  }

  private static Token.Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Token.Kind.FIGURES;
    }
    boolean inWord = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    return inWord ? Token.Kind.WORD : Token.Kind.SIGN;
  }

  int size() {
    return tokens.size();
  }

  Token at(int place) {
    return place >= 0 && place < tokens.size() ? tokens.get(place) : NOTHING;
  }

  /** Returns a token in lower case, or nothing outside of the sentence. */
  String text(int place) {
    return at(place).text();
  }

  boolean is(int place, String text) {
    return text(place).equals(text);
  }

  boolean isOneOf(int place, Set<String> texts) {
    return texts.contains(text(place));
  }

  boolean isWord(int place) {
    return at(place).kind() == Token.Kind.WORD;
  }

  boolean isFigures(int place) {
    return at(place).kind() == Token.Kind.FIGURES;
  }

  /** Tells whether no space stands before a token. */
  boolean isGlued(int place) {
    return at(place).gap() == 0;
  }

  /** Tells whether a token is this one, with no space on either side of it. */
  boolean joins(int place, String text) {
    return is(place, text) && isGlued(place) && isGlued(place + 1) && place + 1 < size();
  }

  /** Returns the place after a hyphen that joins a token to what stands before it, or the place. */
  int afterHyphen(int place) {
    return joins(place, "-") ? place + 1 : place;
  }

  /** Returns where tokens stand in the document. */
  Span span(int from, int to) {
    return view.original(new Span(at(from).start(), at(to - 1).end()))
        .shift(sentence.span().start());
  }

  /** Returns tokens as one string, with one space where there is any. */
  String joined(int from, int to) {
    StringBuilder joined = new StringBuilder(text(from));
    for (int place = from + 1; place < to; place++) {
      joined.append(isGlued(place) ? "" : " ").append(text(place));
    }
    return joined.toString();
  }
}
