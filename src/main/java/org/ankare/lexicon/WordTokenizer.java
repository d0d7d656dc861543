package org.ankare.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ankare.text.NormalizedText;
import org.ankare.text.Span;

/**
 * Cuts a text into words and numbers. Words are runs of letters and digits; hyphens part them, an
 * apostrophe between letters does not, save for the English possessive, which is dropped. A number
 * keeps its decimals and loses its grouping: {@code 12 000}, {@code 12,000} and {@code 12.000} are
 * {@code 12000}, {@code 1,5} and {@code 1.5} are {@code 1.5}.
 */
public final class WordTokenizer {
  private WordTokenizer() {}

  /** Returns the words of a text in order; takes time linear in its length. */
  public static List<Word> words(CharSequence text) {
    NormalizedText view = NormalizedText.of(text);
    List<Word> words = new ArrayList<>(view.length() / 6 + 1);
    int at = 0;
    while (at < view.length()) {
      if (!Character.isLetterOrDigit(view.charAt(at)) && !isSurrogateLetter(view, at)) {
        at++;
        continue;
      }
      int end = Character.isDigit(view.charAt(at)) ? numberEnd(view, at) : wordEnd(view, at);
      words.add(word(view, new Span(at, end)));
      at = end;
    }
    return words;
  }

  private static Word word(NormalizedText view, Span span) {
    String form = span.of(view);
    char first = form.charAt(0);
    if (Character.isDigit(first)) {
      return new Word(view.original(span), numberForm(form), true, false);
    }
    String folded = form.toLowerCase(Locale.ROOT);
    if (folded.endsWith("'s") && folded.length() > 2) {
      folded = folded.substring(0, folded.length() - 2);
    }
    return new Word(view.original(span), folded, false, Character.isUpperCase(first));
  }

  private static int wordEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length()) {
      if (Character.isLetterOrDigit(text.charAt(end)) || isSurrogateLetter(text, end)) {
        end++;
      } else if (text.charAt(end) == '\''
          && end + 1 < text.length()
          && Character.isLetter(text.charAt(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isSurrogateLetter(CharSequence text, int at) {
    if (!Character.isSurrogate(text.charAt(at))) {
      return false;
    }
    int codePoint =
        Character.isLowSurrogate(text.charAt(at)) && at > 0
            ? Character.codePointAt(text, at - 1)
            : Character.codePointAt(text, at);
    return Character.isLetterOrDigit(codePoint);
  }

  /**
   * Returns the end of a number; a word such as {@code 2nd} or {@code 3D} ends with its letters.
   */
  private static int numberEnd(CharSequence text, int at) {
    int end = digitsEnd(text, at);
    while (end + 1 < text.length()
        && Character.isDigit(text.charAt(end + 1))
        && joinsDigits(text, end, at)) {
      end = digitsEnd(text, end + 1);
    }
    return end < text.length() && Character.isLetter(text.charAt(end)) ? wordEnd(text, end) : end;
  }

  private static int digitsEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Tells whether a mark between digits belongs to the number; a space only before three more. */
  private static boolean joinsDigits(CharSequence text, int mark, int start) {
    char c = text.charAt(mark);
    return c == ','
        || c == '.'
        || (c == ' ' && mark - start <= 3 && digitsEnd(text, mark + 1) == mark + 4)
        || (c == ' ' && mark - start > 4 && isGrouped(text, mark));
  }

  private static boolean isGrouped(CharSequence text, int mark) {
    return digitsEnd(text, mark + 1) == mark + 4 && text.charAt(mark - 4) == ' ';
  }

  /** Drops grouping marks; a last mark that is not before exactly three digits is decimal. */
  private static String numberForm(String number) {
    StringBuilder form = new StringBuilder(number.length());
    int lastMark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    boolean isDecimal = lastMark > 0 && digitsEnd(number, lastMark + 1) != lastMark + 4;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (i == lastMark && isDecimal) {
        form.append('.');
      } else if (c != ',' && c != '.' && c != ' ') {
        form.append(Character.toLowerCase(c));
      }
    }
    return form.toString();
  }
}
