package org.ankare.extract;

import java.util.Locale;
import java.util.Set;
import org.ankare.text.WhiteSpace;
import org.ankare.text.WordFile;
import org.jsoup.nodes.Element;

/** Gathers the text of one block, with what is linked and bold in it. */
final class BlockText {
  private static final Set<String> SMALL =
      Set.copyOf(WordFile.entries(BlockText.class, "stop-words.txt"));

  private final StringBuilder text = new StringBuilder();
  private int links;
  private int jumps;
  private int bolds;
  private int kept;
  private int words;
  private int linked;
  private int jumping;
  private int small;
  private boolean isBold = true;

  /** Notes that an element which makes no block begins (1) or ends (-1). */
  void enter(Element element, int step) {
    switch (element.normalName()) {
      case "a" -> {
        links += isLink(element) ? step : 0;
        jumps += element.attr("href").startsWith("#") ? step : 0;
      }
      case "time" -> links += step;
      case "b", "strong" -> bolds += step;
      default -> {}
    }
  }

  private static boolean isLink(Element element) {
    String target = element.attr("href");
    return !target.isEmpty() && (target.charAt(0) != '#' || target.length() == 1);
  }

  int keptDepth() {
    return kept;
  }

  void isKept(int depth) {
    kept = depth;
  }

  /** Adds characters; their white space is collapsed as a browser does, unless it counts. */
  void add(String piece) {
    if (kept > 0) {
      text.append(piece.replace("\r\n", "\n").replace('\r', '\n'));
    } else {
      for (int i = 0; i < piece.length(); i++) {
        char c = piece.charAt(i);
        add(c);
      }
    }
    count(piece);
  }

  /** Adds a character; no-break spaces beside other white space are an author's indentation. */
  private void add(char c) {
    int last = text.length() - 1;
    if (!isSpace(c)) {
      text.append(c);
    } else if (last >= 0 && isWhite(c) && text.charAt(last) == '\u00A0') {
      text.setCharAt(last, ' ');
    } else if (last >= 0 && !isWhite(text.charAt(last))) {
      text.append(isWhite(c) ? ' ' : c);
    }
  }

  private void count(String piece) {
    int at = 0;
    while (at < piece.length()) {
      while (at < piece.length() && isSpace(piece.charAt(at))) {
        at++;
      }
      int start = at;
      boolean isWord = false;
      while (at < piece.length() && !isSpace(piece.charAt(at))) {
        isWord |= Character.isLetterOrDigit(piece.charAt(at));
        at++;
      }
      if (isWord) {
        countWord(piece, start, at);
      }
    }
  }

  private void countWord(String piece, int start, int end) {
    words++;
    linked += links > 0 ? 1 : 0;
    jumping += jumps > 0 ? 1 : 0;
    isBold &= bolds > 0;
    int last = end;
    while (last > start && !Character.isLetter(piece.charAt(last - 1))) {
      last--;
    }
    boolean isShort = last - start <= 9;
    small +=
        isShort && SMALL.contains(piece.substring(start, last).toLowerCase(Locale.ROOT)) ? 1 : 0;
  }

  /** The white space that a browser collapses: no no-break space. */
  static boolean isWhite(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isSpace(char c) {
    return isWhite(c) || c == '\u00A0';
  }

  boolean hasInk() {
    for (int i = 0; i < text.length(); i++) {
      if (!WhiteSpace.is(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  PageBlock block(PageRegion home, int level, boolean goesOn) {
    return new PageBlock(
        WhiteSpace.strip(text.toString()),
        home,
        new PageBlock.Form(level, isBold && words > 0, goesOn, kept > 0),
        new PageBlock.Counts(words, isEntry(home) ? words : linked, small));
  }

  /** Tells whether it is an item of a list that is nothing but a link to a place on the page. */
  private boolean isEntry(PageRegion home) {
    return jumping == words && home.tag().equals("li");
  }

  void clear() {
    text.setLength(0);
    words = 0;
    linked = 0;
    jumping = 0;
    small = 0;
    isBold = true;
  }
}
