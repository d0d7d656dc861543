package org.ankare.segment;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What mails and web pages have round the gaps between sentences, in any language: dates with times
 * of day, addresses, smileys, names of files, lines of signs.
 */
final class WebMarks {
  private static final int LONGEST_STAMP = 30;
  private static final int LONGEST_FILE_NAME = 60;
  private static final int SHORTEST_RULE = 3;
  private static final int SHORTEST_DASHED_RULE = 5;
  private static final String RULES = "=*~#";
  private static final String DASHED_RULES = "-_";
  private static final String SMILEY_EYES = ":;=-<";

  /** A date and the time of day, as mail programs and pages write them. */
  private static final String STAMP =
      "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4},?\\s"
          + "\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";

  private static final Pattern STARTS_WITH_STAMP = Pattern.compile(STAMP + "\\s");
  private static final Pattern ENDS_WITH_STAMP = Pattern.compile("(?:^|[\\s\">])" + STAMP + "$");
  private static final Pattern HALF_OF_DAY = Pattern.compile("[AaPp]\\.?[Mm]\\b.*");
  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\w+");
  private static final Pattern MAIL_IN_ANGLES =
      Pattern.compile("[^\\s<]*<[^\\s@<]+@[^\\s@]+\\.\\w+>");
  private static final Pattern SMILEY = Pattern.compile(".?(?:[:;=][)(DPp]|<3)|[:;=]-[)(DPp]");
  private static final Pattern FILE_ITEM = Pattern.compile("-\\s\\w\\S*\\.[A-Za-z]{3,4}\\b");

  private WebMarks() {}

  /** Tells whether lines of signs are made of a character. */
  static boolean isRuleSign(char c) {
    return c < 0x80 && (RULES.indexOf(c) >= 0 || DASHED_RULES.indexOf(c) >= 0);
  }

  /** Tells whether a line of signs, such as ===== or *****, stands before or after the gap. */
  static boolean isAtRule(Gap gap) {
    return isRule(gap, gap.end() - 1) || isRule(gap, gap.next());
  }

  private static boolean isRule(Gap gap, int at) {
    char sign = gap.text().charAt(at);
    if (!isRuleSign(sign)) {
      return false;
    }
    int shortest = RULES.indexOf(sign) < 0 ? SHORTEST_DASHED_RULE : SHORTEST_RULE;
    int from = at;
    while (from > gap.start() && at - from < shortest && gap.text().charAt(from - 1) == sign) {
      from--;
    }
    int to = at + 1;
    while (to < gap.limit() && to - from < shortest && gap.text().charAt(to) == sign) {
      to++;
    }
    return to - from >= shortest;
  }

  /** Tells whether a date with a time of day ends at the gap. */
  static boolean isAfterStamp(Gap gap) {
    char last = gap.text().charAt(gap.end() - 1);
    if (!Glyphs.isDigit(last) && "Mm.".indexOf(last) < 0) {
      return false;
    }
    int from = Math.max(gap.start(), gap.end() - LONGEST_STAMP);
    return ENDS_WITH_STAMP.matcher(gap.text().substring(from, gap.end())).find()
        && !HALF_OF_DAY.matcher(gap.following()).matches();
  }

  /** Tells whether a date with a time of day starts at the gap, after a name or an address. */
  static boolean isBetweenSenderAndStamp(Gap gap) {
    return Glyphs.isDigit(gap.text().charAt(gap.next()))
        && isBefore(gap, STARTS_WITH_STAMP, LONGEST_STAMP)
        && (gap.previous().indexOf('@') > 0 || isAfterName(gap));
  }

  private static boolean isBefore(Gap gap, Pattern pattern, int length) {
    int limit = Math.min(gap.limit(), gap.next() + length);
    return pattern.matcher(gap.text()).region(gap.next(), limit).lookingAt();
  }

  private static boolean isAfterName(Gap gap) {
    String title = gap.title();
    int space = title.lastIndexOf(' ');
    return space > 0
        && Character.isUpperCase(title.charAt(0))
        && Character.isUpperCase(title.charAt(space + 1));
  }

  /**
   * Tells whether a mail address stands before the gap that names who wrote what follows: between
   * angle brackets, or after one of the labels and a colon at the start of the sentence.
   */
  static boolean isAfterSender(Gap gap, Set<String> labels) {
    if (!gap.hasAddress()) {
      return false;
    }
    String title = gap.title();
    int colon = title.indexOf(':');
    return MAIL_IN_ANGLES.matcher(gap.previous()).matches()
        || (colon > 0
            && Gap.isIn(labels, title.substring(0, colon))
            && MAIL.matcher(gap.previous()).matches());
  }

  /** Tells whether a web or a mail address stands before the gap. */
  static boolean isAfterAddress(Gap gap) {
    return gap.hasAddress()
        && (isWebAddress(gap.previous()) || MAIL.matcher(gap.previous()).matches());
  }

  /** Tells whether web addresses stand before and after the gap. */
  static boolean isBetweenAddresses(Gap gap) {
    return gap.hasAddress() && isWebAddress(gap.following()) && isWebAddress(gap.previous());
  }

  private static boolean isWebAddress(String token) {
    return token.contains("://") || token.startsWith("www.");
  }

  /** Tells whether a smiley stands before the gap, alone or at the end of a word. */
  static boolean isAfterSmiley(Gap gap) {
    int end = gap.end();
    return end - gap.token() >= 2
        && SMILEY_EYES.indexOf(gap.text().charAt(end - 2)) >= 0
        && SMILEY.matcher(gap.text().substring(Math.max(gap.token(), end - 3), end)).matches();
  }

  /** Tells whether the name of a file follows as an item of a list: - report.doc. */
  static boolean isBeforeFileItem(Gap gap) {
    return gap.text().charAt(gap.next()) == '-' && isBefore(gap, FILE_ITEM, LONGEST_FILE_NAME);
  }
}
