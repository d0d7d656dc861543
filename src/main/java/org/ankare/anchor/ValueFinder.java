package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ankare.text.Language;
import org.ankare.text.Sentence;
import org.ankare.text.Span;

/** Finds dates, times and numbers, in figures and in words, and normalises their values. */
final class ValueFinder {
  private static final int LONGEST_NUMBER = 30;

  private final Page page;
  private final Vocabulary vocabulary;
  private final ValuePatterns patterns;
  private final NumberWords numberWords;
  private final boolean swedish;
  private final BitSet taken = new BitSet();
  private final List<Anchor> found = new ArrayList<>();

  ValueFinder(Page page) {
    this.page = page;
    this.vocabulary = page.vocabulary();
    this.patterns = ValuePatterns.of(page.document().language());
    this.swedish = page.document().language().equals(Language.SWEDISH);
    this.numberWords = new NumberWords(swedish);
  }

  /** Returns numbers and dates in no particular order; no two overlap. */
  List<Anchor> find() {
    for (Sentence sentence : page.document().sentences()) {
      addDates(sentence);
      addTimes(sentence);
      addFigures(sentence);
    }
    for (int i = 0; i < page.words().size(); i++) {
      addWord(i);
    }
    return found;
  }

  private void addDates(Sentence sentence) {
    Matcher matcher = patterns.date().matcher(sentence.text());
    int from = 0;
    while (matcher.find(from)) {
      Optional<String> date = date(matcher);
      date.ifPresent(value -> add(AnchorKind.DATE, matcher, sentence, value));
      from = date.isPresent() ? matcher.end() : matcher.start() + 1;
    }
  }

  private Optional<String> date(Matcher matcher) {
    String suffix =
        matcher.group("month") != null ? "" : matcher.group("month2") != null ? "2" : "3";
    int month = month(matcher.group("month" + suffix));
    int day = Integer.parseInt(matcher.group("day" + suffix));
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    String year = matcher.group("year" + suffix);
    return Optional.of(
        (year == null ? "-" : year) + String.format(Locale.ROOT, "-%02d-%02d", month, day));
  }

  private int month(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    int rank = vocabulary.rank("month", word);
    return rank > 0 ? rank : vocabulary.rank("month-short", word);
  }

  private void addTimes(Sentence sentence) {
    Matcher matcher = patterns.time().matcher(sentence.text());
    while (matcher.find()) {
      String suffix = matcher.group("hour") != null ? "" : "2";
      int hour = Integer.parseInt(matcher.group("hour" + suffix));
      String minute = matcher.group("minute" + suffix);
      String half = matcher.group("half" + suffix);
      boolean afternoon = half.equalsIgnoreCase("p") && hour < 12;
      boolean midnight = half.equalsIgnoreCase("a") && hour == 12;
      hour += afternoon ? 12 : midnight ? -12 : 0;
      int minutes = minute == null ? 0 : Integer.parseInt(minute);
      if (hour < 25 && minutes < 60) {
        add(
            AnchorKind.DATE,
            matcher,
            sentence,
            String.format(Locale.ROOT, "T%02d:%02d", hour, minutes));
      }
    }
  }

  private void addFigures(Sentence sentence) {
    Matcher matcher = patterns.number().matcher(sentence.text());
    while (matcher.find()) {
      int end = sentence.span().start() + matcher.end();
      String figures = matcher.group("figures");
      if (figures.length() > LONGEST_NUMBER) {
        continue;
      }
      String plain =
          swedish ? figures.replaceAll("[^\\d,]", "").replace(',', '.') : figures.replace(",", "");
      boolean percent = matcher.group("percent") != null;
      BigDecimal value = new BigDecimal(plain).multiply(scale(matcher.group("scale")));
      addNumber(sentence.span().start() + matcher.start(), end, value, percent);
    }
  }

  private BigDecimal scale(String letters) {
    return letters == null
        ? BigDecimal.ONE
        : numberWords.factor(vocabulary, letters).orElse(BigDecimal.ONE);
  }

  /** Adds a number together with the words that multiply it or make it a percentage. */
  private void addNumber(int start, int end, BigDecimal value, boolean percent) {
    BigDecimal whole = value;
    int last = end;
    boolean isPercent = percent;
    for (int i = page.wordFrom(end); i < page.words().size() && isNear(last, i); i++) {
      Word word = page.words().get(i);
      Optional<BigDecimal> factor = numberWords.factor(vocabulary, word.text());
      if (factor.isPresent()) {
        whole = whole.multiply(factor.get());
      } else if (vocabulary.is("percent", word.text())) {
        isPercent = true;
      } else {
        break;
      }
      last = word.span().end();
    }
    Span span = new Span(start, last);
    if (isFree(span)) {
      String normal = whole.stripTrailingZeros().toPlainString() + (isPercent ? "%" : "");
      keep(AnchorKind.NUMBER, span, normal);
    }
  }

  private boolean isNear(int end, int word) {
    int start = page.words().get(word).span().start();
    return start - end <= 1 && page.sentenceAt(start) == page.sentenceAt(Math.max(0, end - 1));
  }

  private void addWord(int i) {
    Word word = page.words().get(i);
    int weekday = numberWords.weekday(vocabulary, word);
    if (weekday > 0) {
      if (isFree(word.span())) {
        keep(AnchorKind.DATE, word.span(), "weekday-" + weekday);
      }
      return;
    }
    numberWords
        .value(word.lower())
        .filter(value -> isFree(word.span()))
        .ifPresent(value -> addNumber(word.span().start(), word.span().end(), value, false));
  }

  private void add(AnchorKind kind, Matcher matcher, Sentence sentence, String normal) {
    Span span = new Span(matcher.start(), matcher.end()).shift(sentence.span().start());
    if (isFree(span)) {
      keep(kind, span, normal);
    }
  }

  private boolean isFree(Span span) {
    return !taken.get(span.start()) && !taken.get(span.end() - 1);
  }

  private void keep(AnchorKind kind, Span span, String normal) {
    taken.set(span.start(), span.end());
    found.add(page.anchor(kind, span, normal, ""));
  }
}
