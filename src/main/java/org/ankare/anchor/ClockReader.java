package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ankare.text.Language;

/** Reads times of day: kl. 10.30, klockan halv elva, kvart i tre, 10:30 a.m., half past two. */
final class ClockReader {
  private static final int MINUTES = 60;
  private static final int NOON = 12;
  private static final int DAY = 24;
  private static final Set<String> MINUTES_PAST = Set.of("fifteen", "thirty", "forty");

  private final boolean swedish;
  private final Vocabulary vocabulary;
  private final NumberWords words;
  private final Units units;

  ClockReader(Language language) {
    this.swedish = language.equals(Language.SWEDISH);
    this.vocabulary = Vocabulary.of(language);
    this.words = NumberWords.of(language);
    this.units = Units.of(language);
  }

  Optional<Reading> read(Tokens tokens, int at) {
    if (vocabulary.is("noon", tokens.text(at))) {
      return Optional.of(reading(at, at + 1, NOON * MINUTES));
    }
    if (vocabulary.is("midnight", tokens.text(at))) {
      return Optional.of(reading(at, at + 1, 0));
    }
    boolean led = vocabulary.is("clock", tokens.text(at));
    int from = led ? at + 1 + (tokens.is(at + 1, ".") ? 1 : 0) : at;
    return relative(tokens, at, from, led)
        .or(() -> swedish ? inSwedish(tokens, at, from, led) : inEnglish(tokens, at))
        .or(() -> figures(tokens, from, ":").map(time -> time.from(at)).map(this::reading));
  }

  private Reading reading(Time time) {
    return reading(time.start(), time.end(), time.minutes());
  }

  private static Reading reading(int start, int end, int minutes) {
    int inDay = Math.floorMod(minutes, DAY * MINUTES);
    String normal = String.format(Locale.ROOT, "T%02d:%02d", inDay / MINUTES, inDay % MINUTES);
    return new Reading(AnchorKind.DATE, start, end, normal);
  }

  private static Optional<Time> figures(Tokens tokens, int at, String mark) {
    boolean time =
        tokens.isFigures(at)
            && tokens.text(at).length() <= 2
            && tokens.joins(at + 1, mark)
            && tokens.isFigures(at + 2)
            && tokens.text(at + 2).length() == 2
            && !(tokens.joins(at + 3, mark) && tokens.isFigures(at + 4));
    int hour = time ? Integer.parseInt(tokens.text(at)) : DAY;
    int minute = time ? Integer.parseInt(tokens.text(at + 2)) : MINUTES;
    return hour < DAY && minute < MINUTES
        ? Optional.of(new Time(at, at + 3, hour * MINUTES + minute))
        : Optional.empty();
  }

  /** Reads an hour alone, in figures or words; 0 to 24. */
  private Optional<Time> hour(Tokens tokens, int at) {
    Optional<Amount> number =
        tokens.isFigures(at) && tokens.text(at).length() <= 2
            ? Optional.of(Amount.of(new BigDecimal(tokens.text(at)), at + 1))
            : lone(tokens, at).or(() -> words.read(tokens, at));
    return number
        .filter(hour -> hour.isWhole(0, DAY) && !hour.ordinal())
        .map(hour -> new Time(at, hour.end(), hour.value().intValue() * MINUTES));
  }

  private Optional<Amount> lone(Tokens tokens, int at) {
    boolean one = tokens.is(at, "ett") || tokens.is(at, "one");
    return one ? Optional.of(Amount.of(BigDecimal.ONE, at + 1)) : Optional.empty();
  }

  private Optional<Reading> inSwedish(Tokens tokens, int at, int from, boolean led) {
    if (!led) {
      return bare(tokens, at).map(this::reading);
    }
    return figures(tokens, from, ".")
        .or(() -> figures(tokens, from, ":"))
        .or(() -> hour(tokens, from))
        .map(time -> inPartOfDay(tokens, time.from(at)))
        .map(this::reading);
  }

  /** A stop is no decimal mark in Swedish: 18.30 is a time, unless a unit follows. */
  private Optional<Time> bare(Tokens tokens, int at) {
    return tokens.text(at).length() == 2 && units.at(tokens, at + 3).isEmpty()
        ? figures(tokens, at, ".").filter(time -> time.minutes() % 5 == 0)
        : Optional.empty();
  }

  private Optional<Reading> inEnglish(Tokens tokens, int at) {
    Optional<Time> time =
        figures(tokens, at, ":").or(() -> figures(tokens, at, ".")).or(() -> hour(tokens, at));
    return time.flatMap(found -> withHalf(tokens, found)).or(() -> sixThirty(tokens, at));
  }

  /**
   * Takes a.m., p.m., noon and o'clock; without one of these, the hour has to be told otherwise.
   */
  private Optional<Reading> withHalf(Tokens tokens, Time time) {
    int at = time.end();
    if (tokens.is(at, "noon")) {
      return Optional.of(reading(time.until(at + 1)));
    }
    if (tokens.is(at, "o") && tokens.is(at + 1, "'")) {
      return Optional.of(reading(inPartOfDay(tokens, time.until(at + 3))));
    }
    boolean dotted = tokens.joins(at + 1, ".") && tokens.is(at + 2, "m");
    String half = dotted ? tokens.text(at) + "m" : tokens.text(at);
    if (!half.equals("am") && !half.equals("pm")) {
      return tokens.joins(time.start() + 1, ":") && at == time.start() + 3
          ? Optional.of(reading(inPartOfDay(tokens, time)))
          : Optional.empty();
    }
    int end = dotted ? at + 3 + (tokens.is(at + 3, ".") ? 1 : 0) : at + 1;
    int hours = time.minutes() / MINUTES;
    int shift =
        half.equals("pm") && hours < NOON ? NOON : half.equals("am") && hours == NOON ? -NOON : 0;
    return Optional.of(reading(time.start(), end, time.minutes() + shift * MINUTES));
  }

  private Optional<Reading> sixThirty(Tokens tokens, int at) {
    boolean said =
        tokens.isWord(at) && tokens.joins(at + 1, "-") && tokens.isOneOf(at + 2, MINUTES_PAST);
    Optional<Time> hour =
        said ? hourWord(tokens, at).filter(time -> time.end() == at + 1) : Optional.empty();
    return hour.flatMap(
        time ->
            words
                .read(tokens, at + 2)
                .map(past -> reading(at, past.end(), time.minutes() + past.value().intValue())));
  }

  private Optional<Time> hourWord(Tokens tokens, int at) {
    return words
        .part(tokens.text(at))
        .filter(part -> !part.ordinal() && part.value() <= NOON)
        .map(part -> new Time(at, at + 1, (int) part.value() * MINUTES));
  }

  /** Reads halv elva, kvart i tre, tio över sex, half past two, ten minutes to six. */
  private Optional<Reading> relative(Tokens tokens, int at, int from, boolean led) {
    if (swedish && tokens.is(from, "halv")) {
      return clockHour(tokens, from + 1)
          .map(hour -> inPartOfDay(tokens, hour.from(at)).plus(-30))
          .map(this::reading);
    }
    if (!swedish && tokens.is(from, "half") && tokens.is(from + 1, "past")) {
      return clockHour(tokens, from + 2)
          .map(hour -> inPartOfDay(tokens, hour.from(at)).plus(30))
          .map(this::reading);
    }
    Optional<Amount> minutes = minutes(tokens, from);
    if (minutes.isEmpty()) {
      return Optional.empty();
    }
    int next = minutes.get().end();
    boolean said = vocabulary.is("minutes", tokens.text(next));
    boolean quarter = vocabulary.is("quarter", tokens.text(from));
    int word = said ? next + 1 : next;
    int sign =
        vocabulary.is("past", tokens.text(word))
            ? 1
            : vocabulary.is("to", tokens.text(word)) ? -1 : 0;
    boolean sure = led || said || quarter || sign > 0 && tokens.is(word, "past");
    if (!sure || sign == 0) {
      return Optional.empty();
    }
    int many = sign * minutes.get().value().intValue();
    return toHour(tokens, word + 1)
        .map(hour -> inPartOfDay(tokens, hour.from(at)).plus(many))
        .map(this::reading);
  }

  private Optional<Time> toHour(Tokens tokens, int at) {
    return swedish && tokens.is(at, "halv")
        ? clockHour(tokens, at + 1).map(hour -> hour.plus(-30))
        : clockHour(tokens, at);
  }

  private Optional<Amount> minutes(Tokens tokens, int at) {
    if (vocabulary.is("quarter", tokens.text(at))) {
      return Optional.of(Amount.of(BigDecimal.valueOf(15), at + 1));
    }
    return hour(tokens, at)
        .filter(number -> number.minutes() % (5 * MINUTES) == 0)
        .map(number -> Amount.of(BigDecimal.valueOf(number.minutes() / MINUTES), number.end()));
  }

  private Optional<Time> clockHour(Tokens tokens, int at) {
    return hour(tokens, at)
        .filter(hour -> hour.minutes() > 0 && hour.minutes() <= NOON * MINUTES)
        .filter(hour -> words.factor(tokens.text(hour.end())).isEmpty());
  }

  /** Moves an hour of the afternoon or evening to where it is on a clock of 24 hours. */
  private Time inPartOfDay(Tokens tokens, Time time) {
    int at = time.end();
    boolean led = tokens.is(at, "på") || tokens.is(at, "in") && tokens.is(at + 1, "the");
    int word = led ? at + (swedish ? 1 : 2) : at;
    boolean late =
        (led || swedish) && vocabulary.is("afternoon", tokens.text(word))
            || !swedish && tokens.is(at, "at") && tokens.is(at + 1, "night");
    return late && time.minutes() < NOON * MINUTES ? time.plus(NOON * MINUTES) : time;
  }

  /**
   * A time of day.
   *
   * @param start its first token
   * @param end the token after its last
   * @param minutes the minutes since midnight
   */
  private record Time(int start, int end, int minutes) {
    Time from(int first) {
      return new Time(first, end, minutes);
    }

    Time until(int last) {
      return new Time(start, last, minutes);
    }

    Time plus(int more) {
      return new Time(start, end, minutes + more);
    }
  }
}
