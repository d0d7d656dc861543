package org.ankare.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A view of a text for matching, which maps every span back to the text as read. It composes
 * accents (NFC), drops soft hyphens, zero-width marks and the byte order mark, opens ligatures, and
 * folds quotation marks to {@code "} or {@code '}, dashes and hyphens to {@code -}, and every white
 * space to one of {@code ' '} and {@code '\n'}. A word that was divided at the end of a line is
 * joined: the hyphen and the line end between two small letters are dropped, unless “och” or the
 * like follows, as in “barn-” and “och ungdomsvård”. Case is kept.
 */
public final class NormalizedText implements CharSequence {
  private static final String DOUBLE_QUOTES = "“”„‟«»″＂";
  private static final String SINGLE_QUOTES = "‘’‚‛‹›′`´ʼ";
  private static final String DASHES = "‐‑‒–—―−";
  private static final String LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ";
  private static final String[] OPENED = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private final String view;
  private final int[] starts;

  private NormalizedText(String view, int[] starts) {
    this.view = view;
    this.starts = starts;
  }

  /** Returns the view of a text; takes time linear in its length. */
  public static NormalizedText of(CharSequence text) {
    int length = text.length();
    StringBuilder view = new StringBuilder(length);
    int[] starts = new int[length + 1];
    int at = 0;
    while (at < length) {
      int divided = LineHyphen.end(text, at);
      int end = divided > at ? divided : clusterEnd(text, at);
      String folded = divided > at ? "" : fold(text, at, end);
      starts = ensure(starts, view.length() + folded.length() + 1);
      for (int i = 0; i < folded.length(); i++) {
        starts[view.length() + i] = at;
      }
      view.append(folded);
      at = end;
    }
    starts[view.length()] = length;
    return new NormalizedText(view.toString(), Arrays.copyOf(starts, view.length() + 1));
  }

  /**
   * Returns the span of the text as read that a span of this view stands for. The end of a span
   * takes with it what was dropped right after it.
   */
  public Span original(Span span) {
    return new Span(starts[span.start()], starts[span.end()]);
  }

  private static int[] ensure(int[] starts, int size) {
    return size <= starts.length ? starts : Arrays.copyOf(starts, size + size / 2);
  }

  /** Returns the end of a code point together with the combining marks after it. */
  private static int clusterEnd(CharSequence text, int at) {
    int end = at + Character.charCount(Character.codePointAt(text, at));
    while (end < text.length() && isCombining(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static String fold(CharSequence text, int at, int end) {
    if (end - at > 1) {
      return Normalizer.normalize(text.subSequence(at, end), Normalizer.Form.NFC);
    }
    char c = text.charAt(at);
    if (c < 0x80) {
      return c == '\t' || c == '\f' || c == '\u000B' ? " " : c == '\r' ? "\n" : asciiString(c);
    }
    return foldNonAscii(c);
  }

  private static String foldNonAscii(char c) {
    if (c == '\u00AD' || c == '\uFEFF' || c == '\u2060' || (c >= '\u200B' && c <= '\u200F')) {
      return "";
    }
    if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
      return "\n";
    }
    if (c == '\u00A0' || Character.isSpaceChar(c)) {
      return " ";
    }
    if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      return "\"";
    }
    if (SINGLE_QUOTES.indexOf(c) >= 0) {
      return "'";
    }
    if (DASHES.indexOf(c) >= 0) {
      return "-";
    }
    int ligature = LIGATURES.indexOf(c);
    return ligature >= 0 ? OPENED[ligature] : String.valueOf(c);
  }

  private static String asciiString(char c) {
    return ASCII[c];
  }

  private static final String[] ASCII = asciiTable();

  private static String[] asciiTable() {
    String[] table = new String[0x80];
    for (char c = 0; c < table.length; c++) {
      table[c] = String.valueOf(c);
    }
    return table;
  }

  @Override
  public int length() {
    return view.length();
  }

  @Override
  public char charAt(int index) {
    return view.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return view.subSequence(start, end);
  }

  @Override
  public String toString() {
    return view;
  }
}
