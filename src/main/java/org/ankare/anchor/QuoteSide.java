package org.ankare.anchor;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ankare.text.Language;
import org.ankare.text.Span;

/** What is said in one document, with its words. */
final class QuoteSide {
  /** How many characters the narrator may put between two quotes said in a row. */
  private static final int LONGEST_GAP = 160;

  /** How many quotes are looked at for those of headlines. */
  private static final int AT_THE_TOP = 20;

  /** How many characters a quote must have to be told again. */
  private static final int SHORTEST_REPEATED = 12;

  private final Language language;
  private final WordOverlap overlap;
  private final Map<String, Double> nameWeights;
  private final List<Anchor> quotes = new ArrayList<>();
  private final Map<Anchor, Integer> places = new IdentityHashMap<>();
  private final Map<Anchor, QuoteWords> words = new IdentityHashMap<>();
  private final Map<String, Integer> rowsBySpeaker = new HashMap<>();
  private final Map<Anchor, QuoteWords> wholes = new IdentityHashMap<>();

  /**
   * Reads the words of what is said.
   *
   * @param anchors all anchors of the document
   * @param said those that are compared: quotes, indirect speech
   */
  QuoteSide(List<Anchor> anchors, List<Anchor> said, Language language, WordOverlap overlap) {
    this.language = language;
    this.overlap = overlap;
    this.nameWeights = NameWeights.of(anchors);
    for (Anchor anchor : said) {
      places.put(anchor, quotes.size());
      quotes.add(anchor);
      words.put(anchor, read(anchor.text()));
    }
    joinRows();
  }

  /** Returns the quotes among the anchors of a document that are no titles of works. */
  static List<Anchor> quotesOf(List<Anchor> anchors) {
    Set<Span> titles =
        anchors.stream()
            .filter(anchor -> anchor.kind() == AnchorKind.WORK)
            .map(Anchor::span)
            .collect(Collectors.toSet());
    return anchors.stream()
        .filter(anchor -> anchor.kind() == AnchorKind.QUOTE && !titles.contains(anchor.span()))
        .toList();
  }

  /** Returns the words of any text of this language. */
  QuoteWords read(String text) {
    return new QuoteWords(text, language, overlap, nameWeights);
  }

  /** Returns the quotes in order of text. */
  List<Anchor> quotes() {
    return quotes;
  }

  QuoteWords words(Anchor quote) {
    return words.get(quote);
  }

  /** Returns the words of all that a speaker says in a row, a quote among it. */
  QuoteWords whole(Anchor quote) {
    return wholes.get(quote);
  }

  /** Returns how many times a speaker speaks, quotes in a row counted once. */
  int rowsOf(String speaker) {
    return rowsBySpeaker.getOrDefault(speaker, 0);
  }

  /** Tells whether a quote is all that its speaker says in a row. */
  boolean isWhole(Anchor quote) {
    return wholes.get(quote) == words.get(quote);
  }

  private void joinRows() {
    int from = 0;
    while (from < quotes.size()) {
      int to = from + 1;
      while (to < quotes.size() && isRow(quotes.get(to - 1), quotes.get(to))) {
        to++;
      }
      String text = quotes.subList(from, to).stream().map(Anchor::text).collect(joining(" "));
      QuoteWords whole = to == from + 1 ? words.get(quotes.get(from)) : read(text);
      rowsBySpeaker.merge(quotes.get(from).speaker(), 1, Integer::sum);
      for (; from < to; from++) {
        wholes.put(quotes.get(from), whole);
      }
    }
  }

  private static boolean isRow(Anchor one, Anchor next) {
    int gap = next.span().start() - one.span().end();
    boolean sameSpeaker = !one.speaker().isEmpty() && one.speaker().equals(next.speaker());
    return gap >= 0 && (isSameBreath(one, next) || (sameSpeaker && gap <= LONGEST_GAP));
  }

  /** Tells whether two quotes are parts of one that "said X" parts. */
  static boolean isSameBreath(Anchor one, Anchor other) {
    return one.normal().equals(other.normal()) && one.normal().length() > one.text().length();
  }

  /** Returns the quotes that stand inside one. */
  List<Anchor> inside(Anchor outer) {
    int first = places.get(outer) + 1;
    int last = first;
    while (last < quotes.size() && outer.span().contains(quotes.get(last).span())) {
      last++;
    }
    return quotes.subList(first, last);
  }

  /** Tells whether a quote stands inside another, or another inside it. */
  boolean isNesting(Anchor quote) {
    int place = places.get(quote);
    return !inside(quote).isEmpty()
        || (place > 0 && quotes.get(place - 1).span().contains(quote.span()));
  }

  /** Tells whether one of two quotes repeats the other or part of it, as a headline does. */
  static boolean isRepeated(Anchor one, Anchor other) {
    String a = String.join(" ", WordOverlap.words(one.text()));
    String b = String.join(" ", WordOverlap.words(other.text()));
    return a.contains(b) || b.contains(a);
  }

  /** Returns the quotes at the top of the text that repeat half of a later one or more. */
  List<Anchor> repeating(Anchor quote) {
    return quotes.stream()
        .limit(AT_THE_TOP)
        .filter(other -> !other.span().overlaps(quote.span()))
        .filter(other -> isHalf(other.text().length(), quote.text().length()))
        .filter(other -> isRepeated(other, quote))
        .toList();
  }

  private static boolean isHalf(int one, int other) {
    return Math.min(one, other) >= SHORTEST_REPEATED
        && 2 * Math.min(one, other) >= Math.max(one, other);
  }

  /** Tells whether two quotes stand side by side and may be one speaker's. */
  boolean areNeighbours(Anchor one, Anchor other) {
    boolean sameSpeaker =
        one.speaker().isEmpty()
            || other.speaker().isEmpty()
            || one.speaker().equals(other.speaker());
    return !one.span().overlaps(other.span())
        && (isSameBreath(one, other)
            || (sameSpeaker && Math.abs(places.get(one) - places.get(other)) == 1));
  }
}
