package org.ankare.anchor;

import java.util.Optional;
import java.util.Set;
import org.ankare.text.Language;

/** Reads decades and centuries: 1990-talet, the 1990s, sixties, 1800-talet, the 19th century. */
final class PeriodReader {
  private static final Set<String> BETWEEN =
      Set.of("and", "or", "to", "early", "late", "mid", "-", ",", "the", "through");
  private static final Set<String> OWN = Set.of("her", "his", "their", "my", "our", "your");

  /** Tiotals, hundratals and tusentals count. */
  private static final Set<Integer> VAGUE = Set.of(10, 100, 1000, 10_000, 100_000);

  private static final String OF_PERIOD = "tal";
  private static final String OF_AGE = "årsåldern";
  private static final int FIRST_OF_OTHER_CENTURY = 20;

  private final boolean swedish;
  private final Vocabulary vocabulary;
  private final NumberWords words;
  private final Figures figures;

  PeriodReader(Language language) {
    this.swedish = language.equals(Language.SWEDISH);
    this.vocabulary = Vocabulary.of(language);
    this.words = NumberWords.of(language);
    this.figures = new Figures(swedish);
  }

  Optional<Reading> read(Tokens tokens, int at) {
    return swedish ? swedish(tokens, at) : decade(tokens, at).or(() -> century(tokens, at));
  }

  private Optional<Reading> swedish(Tokens tokens, int at) {
    if (tokens.isFigures(at)) {
      return tokens.text(at).length() <= 4 && tokens.joins(at + 1, "-")
          ? period(at, at + 3, Integer.parseInt(tokens.text(at)), tokens.text(at + 2))
          : Optional.empty();
    }
    String word = tokens.text(at);
    return tokens.isWord(at) && (word.contains(OF_PERIOD) || word.endsWith(OF_AGE))
        ? words
            .beginning(word)
            .filter(head -> !VAGUE.contains(head.value().intValue()))
            .flatMap(
                head -> period(at, at + 1, head.value().intValue(), word.substring(head.end())))
        : Optional.empty();
  }

  /** Tells 1800-talet and 60-talet from ett 20-tal, which only counts. */
  private Optional<Reading> period(int start, int end, int number, String rest) {
    if (rest.equals(OF_AGE) && number < 100) {
      return Optional.of(new Reading(AnchorKind.NUMBER, start, end, number + "s"));
    }
    boolean isPeriod = number % 10 == 0 && (number < 100 || number % 100 == 0 || number > 1000);
    if (!rest.startsWith(OF_PERIOD) || !isPeriod) {
      return Optional.empty();
    }
    boolean counts = rest.equals(OF_PERIOD) && number < 1000;
    return Optional.of(
        counts
            ? new Reading(AnchorKind.NUMBER, start, end, Integer.toString(number))
            : of(start, end, number));
  }

  private static Reading of(int start, int end, int number) {
    int year = number;
    if (number < 100) {
      year += number < FIRST_OF_OTHER_CENTURY ? 2000 : 1900;
    }
    return new Reading(AnchorKind.DATE, start, end, year + "s");
  }

  private Optional<Reading> decade(Tokens tokens, int at) {
    if (tokens.isFigures(at)) {
      String text = tokens.text(at);
      int mark = tokens.joins(at + 1, "'") ? at + 2 : at + 1;
      boolean plural = tokens.is(mark, "s") && tokens.isGlued(mark);
      boolean round = text.endsWith("0") && (text.length() == 4 || text.length() == 2);
      return plural && round
          ? Optional.of(plural(tokens, at, mark + 1, Integer.parseInt(text)))
          : Optional.empty();
    }
    String word = tokens.text(at);
    boolean plural = tokens.isWord(at) && word.endsWith("ties");
    Optional<Long> tens =
        plural ? words.ordinal(word.substring(0, word.length() - 1) + "th") : Optional.empty();
    return tens.map(number -> plural(tokens, at, at + 1, number.intValue()));
  }

  private static Reading plural(Tokens tokens, int start, int end, int number) {
    boolean own = tokens.isOneOf(start - 1, OWN) || tokens.isOneOf(start - 2, OWN);
    return own && number < 100
        ? new Reading(AnchorKind.NUMBER, start, end, number + "s")
        : of(start, end, number);
  }

  private Optional<Reading> century(Tokens tokens, int at) {
    Optional<Amount> ordinal = ordinal(tokens, at);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int end = ordinal.get().end();
    int years = (ordinal.get().value().intValue() - 1) * 100;
    int next = tokens.afterHyphen(end);
    if (vocabulary.is("century", tokens.text(next))) {
      return Optional.of(new Reading(AnchorKind.DATE, at, next + 1, years + "s"));
    }
    for (int i = 0; i < 3 && tokens.isOneOf(next, BETWEEN); i++) {
      next++;
    }
    Optional<Amount> later = ordinal(tokens, next);
    return later
        .filter(last -> vocabulary.is("century", tokens.text(tokens.afterHyphen(last.end()))))
        .map(last -> new Reading(AnchorKind.DATE, at, end, years + "s"));
  }

  private Optional<Amount> ordinal(Tokens tokens, int at) {
    return figures
        .read(tokens, at)
        .or(() -> words.read(tokens, at))
        .filter(number -> number.ordinal() && number.isWhole(1, 30));
  }
}
