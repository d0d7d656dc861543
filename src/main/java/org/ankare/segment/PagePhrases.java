package org.ankare.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the furniture of web pages says, in Swedish and in English: pages in one language have
 * buttons and notices in the other. The words are resource files.
 */
final class PagePhrases {
  private static final PagePhrases ALL = new PagePhrases();

  private static final int MOST_WORDS = 8;
  private static final int LONGEST_STAMP = 80;
  private static final int LONGEST_CAPTION = 250;
  private static final int LONGEST_CREDIT = 60;
  private static final int LONGEST_NOTICE = 600;
  private static final int FEWEST_ITEMS = 3;
  private static final int MOST_ITEM_WORDS = 4;
  private static final int LONGEST_ITEM = 25;
  private static final int LONGEST_FACT = 40;
  private static final String BARS = "|·•*>/»›";
  private static final String DECORATION = "•·▪◦●■*>»›→▶▼▲×+✓[]() ";

  /** What is known of a line by itself. */
  enum Known {
    /** Nothing. */
    NO,
    /** It is an item of a menu or a form where it stands among others. */
    ITEM,
    /** It is furniture wherever it stands. */
    FURNITURE,
    /** It is furniture, and so are titles that come next. */
    LEAD
  }

  /** How a label goes on. */
  private enum Rest {
    TITLE,
    AFTER_COLON,
    NUMBER,
    NOTHING
  }

  private final Set<String> whole = words("page-furniture");
  private final Set<String> items = words("page-items");
  private final Set<String> notices = words("page-notices");
  private final Set<String> credits = words("page-credits");
  private final Map<String, Set<Rest>> labels = new HashMap<>();

  /** The words that notices and labels begin with. */
  private final Set<String> firstWords = new HashSet<>();

  private PagePhrases() {
    for (String label : words("page-labels")) {
      if (label.endsWith(" ...")) {
        addLabel(label.substring(0, label.length() - 4), Rest.TITLE);
      } else if (label.endsWith(":")) {
        addLabel(label.substring(0, label.length() - 1), Rest.AFTER_COLON);
      } else if (label.endsWith(" 0")) {
        addLabel(label.substring(0, label.length() - 2), Rest.NUMBER);
      } else {
        addLabel(label, Rest.NOTHING);
      }
    }
    for (Set<String> phrases : List.of(notices, labels.keySet())) {
      phrases.forEach(phrase -> firstWords.add(phrase.substring(0, wordEnd(phrase, 0))));
    }
  }

  private void addLabel(String label, Rest rest) {
    labels.computeIfAbsent(label, unseen -> new HashSet<>()).add(rest);
  }

  /** Returns the words of both languages in files of a name. */
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>(LanguageRules.words("sv", name));
    words.addAll(LanguageRules.words("en", name));
    return words;
  }

  /** Tells what is known of a line, whatever stands round it. */
  static Known of(PageLine line) {
    return ALL.known(line);
  }

  private Known known(PageLine line) {
    int length = line.text().length();
    if (length > LONGEST_NOTICE || line.folded().isEmpty()) {
      return Known.NO;
    }
    String folded = line.folded();
    boolean mayBegin = firstWords.contains(folded.substring(0, wordEnd(folded, 0)));
    if ((mayBegin && begins(folded, notices::contains))
        || (length <= LONGEST_CAPTION && isCaption(line.text()))
        || (!line.isLong() && (isCopyright(folded) || isZero(line)))) {
      return Known.FURNITURE;
    }
    if (line.isLong()) {
      return Known.NO;
    }
    Known phrase = phrase(folded);
    boolean hasBar = phrase == Known.NO && nextBar(folded, 0) < folded.length();
    return hasBar ? bar(folded) : phrase;
  }

  /** Tells what is known of a phrase: of a line, or of what stands between two bars. */
  private Known phrase(String folded) {
    String bare = withoutMarks(folded);
    if (whole.contains(bare)) {
      return Known.FURNITURE;
    }
    Known label = label(folded);
    if (label != Known.NO) {
      return label;
    }
    boolean isNumber = bare.isEmpty() || bare.equals("0");
    return !isNumber && isRowOfItems(bare) ? Known.ITEM : Known.NO;
  }

  /** Returns a line without bullets, arrows and the marks of fields that must be filled in. */
  private static String withoutMarks(String folded) {
    int from = 0;
    int to = folded.length();
    while (from < to && DECORATION.indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (DECORATION + ":!…").indexOf(folded.charAt(to - 1)) >= 0) {
      to--;
    }
    String bare = folded.substring(from, to);
    return bare.endsWith(" (0") ? bare.substring(0, bare.length() - 3) : bare;
  }

  private Known label(String folded) {
    int at = 0;
    boolean mayBegin = firstWords.contains(folded.substring(0, wordEnd(folded, 0)));
    for (int words = 0; mayBegin && words < MOST_WORDS && at < folded.length(); words++) {
      at = wordEnd(folded, at);
      Set<Rest> rests = labels.get(folded.substring(0, at));
      if (rests != null) {
        Known known = goingOn(rests, folded.substring(at));
        if (known != Known.NO) {
          return known;
        }
      }
      at++;
    }
    return Known.NO;
  }

  private static Known goingOn(Set<Rest> rests, String after) {
    String rest = after.strip();
    boolean hasColon = rest.startsWith(":");
    if (rest.isEmpty() || rest.equals(":")) {
      return rests.contains(Rest.TITLE) || rests.contains(Rest.NOTHING) ? Known.LEAD : Known.NO;
    }
    boolean endsAsSentence = Glyphs.isStop(rest.charAt(rest.length() - 1));
    boolean goesOn =
        (hasColon && (rests.contains(Rest.TITLE) || rests.contains(Rest.AFTER_COLON)))
            || (rests.contains(Rest.TITLE) && !endsAsSentence)
            || (rests.contains(Rest.NUMBER)
                && !endsAsSentence
                && rest.length() <= LONGEST_STAMP
                && rest.indexOf('0') >= 0);
    return goesOn ? Known.FURNITURE : Known.NO;
  }

  /** Tells whether the words that a line begins with, of some number, are known. */
  private static boolean begins(String folded, Predicate<String> isKnown) {
    int at = 0;
    for (int words = 0; words < MOST_WORDS && at < folded.length(); words++) {
      at = wordEnd(folded, at);
      if (isKnown.test(folded.substring(0, at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Returns the end of the word at a position, before a mark that closes a clause. */
  private static int wordEnd(String folded, int from) {
    int at = from;
    while (at < folded.length() && " :,.!?".indexOf(folded.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Tells whether a line is items side by side, such as the names of networks. */
  private boolean isRowOfItems(String bare) {
    int at = 0;
    while (at < bare.length()) {
      int end = itemEnd(bare, at);
      if (end == at) {
        return false;
      }
      at = end + 1;
    }
    return true;
  }

  /** Returns the end of the longest item, or number, at a position; the position without one. */
  private int itemEnd(String bare, int from) {
    int longest = from;
    int end = from;
    for (int words = 0; words < MOST_ITEM_WORDS && end < bare.length(); words++) {
      int space = bare.indexOf(' ', end + 1);
      end = space < 0 ? bare.length() : space;
      String item = bare.substring(from, end);
      longest = items.contains(item) || item.equals("0") ? end : longest;
    }
    return longest;
  }

  private static boolean isCopyright(String folded) {
    if (folded.endsWith("all rights reserved") || folded.endsWith("all rights reserved.")) {
      return true;
    }
    boolean hasYear = folded.indexOf('0') >= 0;
    return hasYear
        && (folded.startsWith("©")
            || folded.startsWith("(c) 0")
            || folded.startsWith("copyright 0")
            || (folded.startsWith("copyright ")
                && (folded.contains("©") || folded.contains("(c)"))));
  }

  /** Tells whether the line is a counter that nobody has moved. */
  private static boolean isZero(PageLine line) {
    return line.text().equals("0");
  }

  /** Tells whether a line tells who made a picture, at its beginning or at its end. */
  private boolean isCaption(String text) {
    int colon = text.indexOf(':');
    if (colon > 0 && colon < LONGEST_CREDIT && isCredit(text.substring(0, colon))) {
      return true;
    }
    int last = text.lastIndexOf(':');
    if (last <= 0 || text.length() - last > LONGEST_CREDIT) {
      return false;
    }
    int from = last;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from > 0 && isCredit(text.substring(from, last));
  }

  private boolean isCredit(String words) {
    return !words.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && credits.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Tells what is known of a line with bars in it: furniture if two of its short items are known,
   * as in a menu, or the first of a path, or one fact is furniture by itself; else perhaps an item.
   */
  private Known bar(String folded) {
    int count = 0;
    int known = 0;
    int from = 0;
    boolean areShort = true;
    boolean isSure = false;
    while (from <= folded.length()) {
      int bar = nextBar(folded, from);
      String item = folded.substring(Math.min(from, bar), bar).strip();
      Known phrase = item.length() <= LONGEST_FACT ? phrase(item) : Known.NO;
      areShort &= item.length() <= LONGEST_ITEM && item.chars().anyMatch(Character::isLetter);
      known += phrase == Known.NO ? 0 : 1;
      isSure |= phrase == Known.FURNITURE;
      isSure |= count == 0 && known > 0 && bar < folded.length() && isArrow(folded.charAt(bar));
      count++;
      from = bar + 1;
    }
    if (count > 1 && (isSure || (areShort && known > 1))) {
      return Known.FURNITURE;
    }
    boolean isPerhaps = areShort && (count >= FEWEST_ITEMS || (count > 1 && known > 0));
    return isPerhaps ? Known.ITEM : Known.NO;
  }

  private static boolean isArrow(char bar) {
    return ">»›".indexOf(bar) >= 0;
  }

  /** Returns the next position of a bar with blanks on both sides, or the end. */
  private static int nextBar(String folded, int from) {
    for (int at = Math.max(from, 1); at < folded.length() - 1; at++) {
      if (BARS.indexOf(folded.charAt(at)) >= 0
          && folded.charAt(at - 1) == ' '
          && folded.charAt(at + 1) == ' ') {
        return at;
      }
    }
    return folded.length();
  }
}
