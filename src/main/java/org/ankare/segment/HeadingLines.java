package org.ankare.segment;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds headings: short lines without a final stop that running text follows, those that are marked
 * or underlined, and those in capitals. Items of lists, verse, addresses and greetings are none.
 */
final class HeadingLines {
  private static final int LONGEST = 100;

  /** A heading right above its text, no blank line between, needs a text of some length. */
  private static final int SHORTEST_TEXT = 80;

  /** How many headings may stand one above the other. */
  private static final int MOST_STACKED = 2;

  private static final int FEWEST_CAPITALS = 4;
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_MARKS = 6;
  private static final int POSTCODE_DIGITS = 5;
  private static final Pattern NUMBER = Pattern.compile("(0|[a-zåäö]|[ivx]{1,5})[.)] ");
  private static final Set<String> GREETINGS = PagePhrases.words("greetings");

  private final List<PageLine> lines;
  private final BitSet furniture;
  private final BitSet headings = new BitSet();

  private HeadingLines(List<PageLine> lines, BitSet furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  /** Returns the places of headings; none is furniture. */
  static BitSet of(List<PageLine> lines, BitSet furniture) {
    HeadingLines page = new HeadingLines(lines, furniture);
    int next = lines.size();
    for (int place = lines.size() - 1; place >= 0; place--) {
      if (!furniture.get(place) && !lines.get(place).isRule()) {
        page.headings.set(place, next < lines.size() && page.isHeading(place, next));
        next = place;
      }
    }
    page.unstack();
    page.addUnderlines();
    return page.headings;
  }

  /** Tells whether a line is a heading, by the next line that is no furniture and no rule. */
  private boolean isHeading(int place, int next) {
    PageLine line = lines.get(place);
    if (line.isLong()) {
      return false;
    }
    if (isMarked(line.text()) || isUnderlined(place)) {
      return true;
    }
    return (!line.endsAsSentence() || isOpeningQuestion(place))
        && isBeforeText(place, next)
        && isTitle(line)
        && !(isNumbered(line) && (isNumbered(lines.get(next)) || isAfterNumbered(place)));
  }

  /** Tells whether text follows: under a heading, or under another one. */
  private boolean isBeforeText(int place, int next) {
    PageLine line = lines.get(next);
    if (headings.get(next)) {
      return true;
    }
    if (Character.isLowerCase(line.text().codePointAt(0))) {
      return false;
    }
    boolean isNear = next == place + 1 && !line.isApart();
    return isInCapitals(lines.get(place).text())
        ? !isInCapitals(line.text())
        : line.isRunningText() && (!isNear || line.text().length() >= SHORTEST_TEXT);
  }

  /** Tells whether a line asks something before any other text. */
  private boolean isOpeningQuestion(int place) {
    return furniture.nextClearBit(0) == place && lines.get(place).text().endsWith("?");
  }

  private static boolean isTitle(PageLine line) {
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    return text.length() <= LONGEST
        && line.beginsAsTitle()
        && text.codePoints().filter(Character::isLetter).limit(2).count() == 2
        && !Glyphs.isDash(last)
        && ",;:*".indexOf(last) < 0
        && text.indexOf('@') < 0
        && !text.contains("://")
        && !text.contains(" | ")
        && !hasInnerStop(text)
        && !hasPostcode(text)
        && !GREETINGS.contains(line.folded().split("[ ,]", 2)[0]);
  }

  /** Tells whether a sentence ends within a line, as far as can be told from small letters. */
  private static boolean hasInnerStop(String text) {
    int letters = 0;
    for (int at = 0; at < text.length() - 1; at++) {
      char c = text.charAt(at);
      if (letters >= FEWEST_LETTERS && Glyphs.isStop(c) && Glyphs.isBlank(text.charAt(at + 1))) {
        return true;
      }
      letters = Character.isLowerCase(c) ? letters + 1 : 0;
    }
    return false;
  }

  /** Tells whether so many digits are in a row, or but for one space, that it is no year. */
  private static boolean hasPostcode(String text) {
    int digits = 0;
    for (int at = 0; at < text.length() && digits < POSTCODE_DIGITS; at++) {
      boolean isGap = text.charAt(at) == ' ' && digits > 0 && Glyphs.isDigit(text.charAt(at - 1));
      if (!isGap) {
        digits = Glyphs.isDigit(text.charAt(at)) ? digits + 1 : 0;
      }
    }
    return digits == POSTCODE_DIGITS;
  }

  /** Tells whether a line is marked as a heading in Markdown. */
  private static boolean isMarked(String text) {
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    return marks > 0
        && marks <= MOST_MARKS
        && marks < text.length() - 1
        && Glyphs.isBlank(text.charAt(marks));
  }

  private boolean isUnderlined(int place) {
    return place + 1 < lines.size()
        && isUnderline(lines.get(place + 1))
        && !lines.get(place).endsAsSentence()
        && lines.get(place).text().length() <= LONGEST;
  }

  private static boolean isUnderline(PageLine line) {
    char first = line.text().charAt(0);
    return !line.isApart()
        && line.text().length() > 2
        && "=-~".indexOf(first) >= 0
        && line.text().chars().allMatch(c -> c == first);
  }

  private static boolean isInCapitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Tells whether a line begins as an item of a numbered list does. */
  private static boolean isNumbered(PageLine line) {
    String folded = line.folded();
    return folded.startsWith("0 ") || NUMBER.matcher(folded).lookingAt();
  }

  private boolean isAfterNumbered(int place) {
    return place > 0 && isNumbered(lines.get(place - 1));
  }

  /** Takes too many short lines one above the other for verse or a list. */
  private void unstack() {
    int from = headings.nextSetBit(0);
    while (from >= 0) {
      int to = headings.nextClearBit(from);
      boolean areMarked = lines.subList(from, to).stream().allMatch(line -> isMarked(line.text()));
      if (to - from > MOST_STACKED && from > 0 && !areMarked) {
        headings.clear(from, to);
      }
      from = headings.nextSetBit(to);
    }
  }

  private void addUnderlines() {
    for (int place = 0; place + 1 < lines.size(); place++) {
      if (headings.get(place) && isUnderline(lines.get(place + 1))) {
        headings.set(place + 1);
      }
    }
  }
}
