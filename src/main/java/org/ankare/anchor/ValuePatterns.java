package org.ankare.anchor;

import java.util.regex.Pattern;
import org.ankare.text.Language;

/** How a language writes dates, times and numbers in figures. */
final class ValuePatterns {
  private static final String SPACE = "[ \\u00A0\\u202F\\u2009]";

  private final Pattern date;
  private final Pattern time;
  private final Pattern number;

  private ValuePatterns(String date, String time, String number) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    this.date = Pattern.compile(date, flags);
    this.time = Pattern.compile(time, flags);
    this.number = Pattern.compile(number, flags);
  }

  static ValuePatterns of(Language language) {
    return language.equals(Language.SWEDISH) ? Shipped.SWEDISH : Shipped.ENGLISH;
  }

  /** Groups: day, month, year; those of the English month-first order end in 2. */
  Pattern date() {
    return date;
  }

  /** Groups: hour, minute, half (a or p). */
  Pattern time() {
    return time;
  }

  /** Groups: currency, figures, percent. */
  Pattern number() {
    return number;
  }

  private static ValuePatterns swedish() {
    String month = "(?<month>[a-zåäö]{3,9})\\b(?:\\.(?= \\d))?";
    String date =
        "\\b(?<day>\\d{1,2})(?::[ae])? "
            + month
            + "(?: (?<year>\\d{4})\\b)?"
            + "|\\b(?<day2>\\d{1,2})/(?<month2>\\d{1,2})\\b(?:[ -](?<year2>\\d{4})\\b)?"
            + "|\\b(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})\\b";
    String time =
        "\\b(?:kl\\.?|klockan) ?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?\\b(?<half>)"
            + "|\\b(?<hour2>\\d{1,2}):(?<minute2>\\d{2})\\b(?<half2>)";
    return new ValuePatterns(
        date, time, number("\\d{1,3}(?:(?:" + SPACE + "|\\.)\\d{3}){1,6}+(?!\\d)(?:,\\d++)?", ","));
  }

  private static ValuePatterns english() {
    String month = "[a-z]{3,9})\\b(?:\\.(?= \\d))?";
    String ordinal = "(?:st|nd|rd|th)?+\\b";
    String date =
        "\\b(?<day>\\d{1,2})"
            + ordinal
            + "(?: of)? (?<month>"
            + month
            + "(?:,? (?<year>\\d{4})\\b)?"
            + "|\\b(?<month2>"
            + month
            + " (?<day2>\\d{1,2})"
            + ordinal
            + "(?:,? (?<year2>\\d{4})\\b)?"
            + "|\\b(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})\\b";
    String time =
        "\\b(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? ?(?<half>[ap])\\.?m\\b\\.?"
            + "|\\b(?<hour2>\\d{1,2}):(?<minute2>\\d{2})\\b(?<half2>)";
    return new ValuePatterns(
        date, time, number("\\d{1,3}(?:,\\d{3}){1,6}+(?!\\d)(?:\\.\\d++)?", "\\."));
  }

  private static String number(String grouped, String decimal) {
    return "(?<currency>[$£€])?(?<figures>(?<![\\d.,])(?:"
        + grouped
        + "|\\d++(?:"
        + decimal
        + "\\d++)?))(?<scale>(?:bn|mn|m|k)\\b)?+(?<percent>"
        + SPACE
        + "?%)?+";
  }

  private static final class Shipped {
    private static final ValuePatterns SWEDISH = swedish();
    private static final ValuePatterns ENGLISH = english();
  }
}
