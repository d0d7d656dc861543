package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ankare.text.Language;

/** Reads dates in words and figures, months and weekdays. */
final class DateReader {
  private static final List<String> MONTHS = List.of("month", "month-short", "month-other");
  private static final Set<String> LINKS = Set.of("-", "och", "till", "and", "to");
  private static final Set<String> FILLERS = Set.of("of", ",");
  private static final int SHORTEST_WEEKDAY = 6;
  private static final int LONGEST_WEEKDAY = 10;

  private final boolean swedish;
  private final Vocabulary vocabulary;
  private final NumberWords words;
  private final Figures figures;
  private final Units units;

  DateReader(Language language) {
    this.swedish = language.equals(Language.SWEDISH);
    this.vocabulary = Vocabulary.of(language);
    this.words = NumberWords.of(language);
    this.figures = new Figures(swedish);
    this.units = Units.of(language);
  }

  Optional<Reading> read(Tokens tokens, int at) {
    if (tokens.isFigures(at)) {
      return inFigures(tokens, at).or(() -> dayFirst(tokens, at));
    }
    return tokens.isWord(at)
        ? weekday(tokens, at).or(() -> monthFirst(tokens, at)).or(() -> dayFirst(tokens, at))
        : Optional.empty();
  }

  private static Reading reading(int start, int end, String year, int month, int day) {
    String normal = year + String.format(Locale.ROOT, "-%02d", month);
    return new Reading(
        AnchorKind.DATE,
        start,
        end,
        day > 0 ? normal + String.format(Locale.ROOT, "-%02d", day) : normal);
  }

  /** Reads 2022-02-24, 24.2.2022, 24/2, 24/2 2022 and 2/24/2022. */
  private Optional<Reading> inFigures(Tokens tokens, int at) {
    String mark = tokens.text(at + 1);
    boolean joined = tokens.joins(at + 1, mark) && tokens.isFigures(at + 2);
    boolean three = joined && tokens.joins(at + 3, mark) && tokens.isFigures(at + 4);
    if (three && mark.equals("-") && isYear(tokens, at)) {
      return date(at, at + 5, tokens.text(at), number(tokens, at + 2), number(tokens, at + 4));
    }
    if (three && Set.of(".", "/").contains(mark) && isYear(tokens, at + 4)) {
      return dayAndMonth(tokens, at, at + 5, tokens.text(at + 4));
    }
    return joined && mark.equals("/") && !three ? slashed(tokens, at) : Optional.empty();
  }

  private Optional<Reading> slashed(Tokens tokens, int at) {
    int one = number(tokens, at);
    int other = number(tokens, at + 2);
    boolean sure = one > 12 || other > 12;
    boolean always = one == 24 && other == 7;
    boolean part = units.at(tokens, at + 3).isPresent();
    if (always || part || !(swedish || sure)) {
      return Optional.empty();
    }
    int after = tokens.is(at + 3, "-") && tokens.isGlued(at + 3) ? at + 4 : at + 3;
    return isYear(tokens, after) && swedish
        ? dayAndMonth(tokens, at, after + 1, tokens.text(after))
        : dayAndMonth(tokens, at, at + 3, "-");
  }

  /** The day stands first, unless only the other order makes a date. */
  private static Optional<Reading> dayAndMonth(Tokens tokens, int at, int end, String year) {
    int day = number(tokens, at);
    int month = number(tokens, at + 2);
    return month > 12 ? date(at, end, year, day, month) : date(at, end, year, month, day);
  }

  private static Optional<Reading> date(int start, int end, String year, int month, int day) {
    boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return exists ? Optional.of(reading(start, end, year, month, day)) : Optional.empty();
  }

  private static int number(Tokens tokens, int at) {
    return tokens.text(at).length() <= 2 ? Integer.parseInt(tokens.text(at)) : 0;
  }

  private static boolean isYear(Tokens tokens, int at) {
    String text = tokens.text(at);
    return tokens.isFigures(at)
        && text.length() == 4
        && (text.startsWith("1") || text.startsWith("2"))
        && tokens.at(at).gap() <= 1
        && !tokens.joins(at + 1, ",");
  }

  /** Reads a day of the month, in figures or as an ordinal in words. */
  private Optional<Amount> day(Tokens tokens, int at) {
    if (tokens.isFigures(at)) {
      return tokens.text(at).length() <= 2
          ? Optional.of(figures.ordinal(tokens, Amount.of(whole(tokens, at), at + 1)))
              .filter(day -> day.isWhole(1, 31))
          : Optional.empty();
    }
    return words.read(tokens, at).filter(day -> day.ordinal() && day.isWhole(1, 31));
  }

  private static BigDecimal whole(Tokens tokens, int at) {
    return new BigDecimal(tokens.text(at));
  }

  /** Reads 24 February 2022, the 24th of February, den tredje maj, and the 24 of 24–26 February. */
  private Optional<Reading> dayFirst(Tokens tokens, int at) {
    Optional<Amount> day = day(tokens, at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int number = day.get().value().intValue();
    int end = day.get().end();
    if (isLink(tokens, end)) {
      Optional<Amount> last = day(tokens, dayAfter(tokens, end + 1));
      return last.flatMap(other -> beforeMonth(tokens, at, end, number, other.end()))
          .or(() -> afterMonth(tokens, at, end, number));
    }
    return withMonth(tokens, at, number, end).or(() -> afterMonth(tokens, at, end, number));
  }

  private static int dayAfter(Tokens tokens, int at) {
    return tokens.is(at, "den") || tokens.is(at, "the") ? at + 1 : at;
  }

  private static boolean isLink(Tokens tokens, int at) {
    return tokens.isOneOf(at, LINKS);
  }

  private Optional<Reading> withMonth(Tokens tokens, int at, int day, int end) {
    int month = tokens.isOneOf(end, FILLERS) && !swedish ? end + 1 : end;
    OptionalInt number = month(tokens, month);
    if (number.isEmpty() || tokens.at(month).gap() > 1) {
      return Optional.empty();
    }
    int after = month + 1 + (tokens.is(month + 1, ".") && isShort(tokens, month) ? 1 : 0);
    int year = tokens.is(after, ",") && !swedish ? after + 1 : after;
    return isYear(tokens, year)
        ? date(at, year + 1, tokens.text(year), number.getAsInt(), day)
        : date(at, month + 1, "-", number.getAsInt(), day);
  }

  private Optional<Reading> beforeMonth(Tokens tokens, int at, int end, int day, int last) {
    return withMonth(tokens, at, day, last)
        .map(found -> new Reading(found.kind(), at, end, found.normal()));
  }

  /** Reads the 26 of February 24–26. */
  private Optional<Reading> afterMonth(Tokens tokens, int at, int end, int day) {
    boolean linked =
        tokens.isFigures(at)
            && isLink(tokens, at - 1)
            && tokens.isFigures(at - 2)
            && !swedish
            && tokens.text(at - 2).length() <= 2;
    OptionalInt month = linked ? month(tokens, at - 3) : OptionalInt.empty();
    return month.isPresent() && number(tokens, at - 2) < day && units.at(tokens, end).isEmpty()
        ? date(at, end, "-", month.getAsInt(), day)
        : Optional.empty();
  }

  /** Reads February 24, 2022, Feb. 24th, February 2022, and a month alone. */
  private Optional<Reading> monthFirst(Tokens tokens, int at) {
    OptionalInt month = month(tokens, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = at + 1 + (tokens.is(at + 1, ".") && isShort(tokens, at) ? 1 : 0);
    Optional<Amount> day =
        swedish || !tokens.isFigures(next) ? Optional.empty() : day(tokens, next);
    if (day.isPresent()) {
      int end = day.get().end();
      int year = tokens.is(end, ",") ? end + 1 : end;
      int number = day.get().value().intValue();
      return isYear(tokens, year)
          ? date(at, year + 1, tokens.text(year), month.getAsInt(), number)
          : date(at, end, "-", month.getAsInt(), number);
    }
    int year = tokens.isOneOf(next, FILLERS) && !swedish ? next + 1 : next;
    if (isYear(tokens, year)) {
      return Optional.of(reading(at, year + 1, tokens.text(year), month.getAsInt(), 0));
    }
    return isMonthAlone(tokens, at)
        ? Optional.of(reading(at, at + 1, "-", month.getAsInt(), 0))
        : Optional.empty();
  }

  private boolean isMonthAlone(Tokens tokens, int at) {
    boolean sure =
        !vocabulary.is("month-ambiguous", tokens.text(at))
            || vocabulary.is("before-month", tokens.text(at - 1));
    return vocabulary.is("month", tokens.text(at))
        && sure
        && tokens.at(at).capitalised() != swedish;
  }

  private boolean isShort(Tokens tokens, int at) {
    return !vocabulary.is("month", tokens.text(at)) || tokens.text(at).length() == 3;
  }

  /** Returns the number of a month; one that may be another word only with a capital. */
  private OptionalInt month(Tokens tokens, int at) {
    String word = tokens.text(at);
    boolean lower = vocabulary.is("month-ambiguous", word) && !tokens.at(at).capitalised();
    if (lower || !tokens.isWord(at)) {
      return OptionalInt.empty();
    }
    return MONTHS.stream()
        .mapToInt(list -> vocabulary.rank(list, word))
        .filter(rank -> rank > 0)
        .findFirst();
  }

  /** Reads a weekday, also as the beginning of a Swedish compound, and in the plural. */
  private Optional<Reading> weekday(Tokens tokens, int at) {
    String word = tokens.text(at);
    int shortest = swedish ? SHORTEST_WEEKDAY : word.length() - 1;
    int longest = Math.min(word.length(), LONGEST_WEEKDAY);
    for (int end = longest; end >= Math.max(SHORTEST_WEEKDAY, shortest); end--) {
      int rank = vocabulary.rank("weekday", word.substring(0, end));
      if (rank > 0 && (swedish || end == word.length() || word.endsWith("s"))) {
        return Optional.of(new Reading(AnchorKind.DATE, at, at + 1, "weekday-" + rank));
      }
    }
    return Optional.empty();
  }
}
