package org.ankare.extract;

/**
 * Estimates what a text would cost to parse as Markdown. The parser looks ahead from each sign of
 * emphasis and each angle bracket, to the end of the block if need be, and goes through all open
 * items of lists for each line; what people write is far from making that long.
 */
final class MarkdownLoad {
  private static final long MOST = 200_000_000;
  private static final int DEEPEST = 1000;
  private static final String SIGNS = "<*_";
  private static final String ITEM_MARKS = "-*+> \t";

  private final String text;
  private long load;
  private int blockStart;
  private int signs;

  private MarkdownLoad(String text) {
    this.text = text;
  }

  /** Tells whether parsing would take longer than a second or two, however long the text. */
  static boolean isTooMuch(String text) {
    return new MarkdownLoad(text).isTooMuch();
  }

  private boolean isTooMuch() {
    int line = 0;
    boolean isTooDeep = false;
    while (line < text.length() && load <= MOST && !isTooDeep) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      if (text.substring(line, end).isBlank()) {
        closeBlock(line);
      } else {
        isTooDeep = depth(line, end) > DEEPEST;
        count(line, end);
      }
      line = end + 1;
    }
    closeBlock(text.length());
    return isTooDeep || load > MOST;
  }

  private void count(int from, int to) {
    for (int at = from; at < to; at++) {
      signs += SIGNS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }
  }

  private void closeBlock(int end) {
    load += (long) signs * (end - blockStart);
    signs = 0;
    blockStart = end;
  }

  /** Returns how many marks of items, each with a blank, and of quotations a line begins with. */
  private int depth(int from, int to) {
    int marks = 0;
    for (int at = from; at < to && marks <= DEEPEST && isItemMark(text.charAt(at)); at++) {
      char last = at == from ? ' ' : text.charAt(at - 1);
      boolean endsItem = text.charAt(at) <= ' ' && last > ' ' && last != '>';
      marks += endsItem || text.charAt(at) == '>' ? 1 : 0;
    }
    return marks;
  }

  private static boolean isItemMark(char c) {
    return ITEM_MARKS.indexOf(c) >= 0 || (c >= '0' && c <= '9') || c == '.' || c == ')';
  }
}
