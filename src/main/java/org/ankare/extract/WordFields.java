package org.ankare.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** The fields that are open in a Word document: their codes are no text, their results are. */
final class WordFields {
  private static final Pattern LISTING = Pattern.compile("\\s*(?:toc|index|toa)\\b(?s:.*)");

  private final Deque<Field> open = new ArrayDeque<>();
  private int codes;
  private int listings;

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean isCode = true;
    private boolean isListing;
  }

  /** Tells whether a code makes a table of contents or an index. */
  static boolean isListing(CharSequence code) {
    return LISTING.matcher(code.toString().toLowerCase(Locale.ROOT)).matches();
  }

  /** Heeds a mark: begin, separate (its result follows), or end. */
  void mark(String type) {
    switch (type) {
      case "begin" -> {
        open.push(new Field());
        codes++;
      }
      case "separate" -> endCode();
      case "end" -> {
        endCode();
        Field ended = open.poll();
        listings -= ended != null && ended.isListing ? 1 : 0;
      }
      default -> {}
    }
  }

  private void endCode() {
    Field field = open.peek();
    if (field != null && field.isCode) {
      field.isCode = false;
      codes--;
      field.isListing = isListing(field.code);
      listings += field.isListing ? 1 : 0;
    }
  }

  void addCode(String code) {
    if (!open.isEmpty() && open.peek().isCode) {
      open.peek().code.append(code);
    }
  }

  /** Tells whether what comes is the code of a field. */
  boolean isCode() {
    return codes > 0;
  }

  /** Tells whether what comes is a line of a table of contents or an index. */
  boolean isListing() {
    return listings > 0;
  }
}
