package org.ankare.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Quotes that stand twice in a text, such as a headline out of what somebody says further down. The
 * one without a speaker has that of the one that holds it.
 */
final class Echoes {
  private static final int FEWEST_WORDS = 3;

  private final Page page;
  private final List<Quote> quotes;
  private final List<String> speakers;

  /** By the first words of a quote, the first quote with a speaker that begins with them. */
  private final Map<List<String>, Integer> spokenByBeginning = new HashMap<>();

  Echoes(Page page, List<Quote> quotes, List<String> speakers) {
    this.page = page;
    this.quotes = quotes;
    this.speakers = speakers;
  }

  /** Returns the speakers, those of echoes filled in. */
  List<String> filled() {
    for (int i = 0; i < quotes.size(); i++) {
      if (!speakers.get(i).isEmpty()) {
        int place = i;
        beginning(i).ifPresent(words -> spokenByBeginning.putIfAbsent(words, place));
      }
    }
    List<String> filled = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      filled.add(speakers.get(i).isEmpty() ? echoed(i) : speakers.get(i));
    }
    return filled;
  }

  private String echoed(int i) {
    return beginning(i)
        .map(spokenByBeginning::get)
        .filter(place -> isEcho(words(i), words(place)))
        .map(speakers::get)
        .orElse("");
  }

  private static boolean isEcho(List<String> one, List<String> other) {
    int size = Math.min(one.size(), other.size());
    return one.subList(0, size).equals(other.subList(0, size));
  }

  private List<String> words(int i) {
    return page.words(quotes.get(i).span()).stream().map(Word::lower).toList();
  }

  private Optional<List<String>> beginning(int i) {
    List<Word> words = page.words(quotes.get(i).span());
    return words.size() < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(words.subList(0, FEWEST_WORDS).stream().map(Word::lower).toList());
  }
}
