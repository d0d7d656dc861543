package org.ankare.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ankare.text.Language;

/** Closed classes of words of one language, such as its reporting verbs and titles. */
final class Vocabulary {
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 16;
  private static final int SHORTEST_PART_OF_NAME = 5;

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  private final boolean compounds;

  private Vocabulary(Language language) {
    this.compounds = language.equals(Language.SWEDISH);
    for (String[] row : Tables.read("words-" + language.code() + ".tsv")) {
      lists.put(row[0], List.of(row[1].split(" ")));
      classes.put(row[0], Set.copyOf(new java.util.TreeSet<>(lists.get(row[0]))));
    }
  }

  /** Returns the vocabulary of a language; English for one that has no rules. */
  static Vocabulary of(Language language) {
    return language.equals(Language.SWEDISH) ? Shipped.SWEDISH : Shipped.ENGLISH;
  }

  /** Tells whether a word, in any case, is of a class. */
  boolean is(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether a word or the last part of a compound is of a class: energiministern. */
  boolean endsAs(String wordClass, String word) {
    return endsAs(wordClass, word, SHORTEST_PART);
  }

  /** Tells whether a name is of a class: a Swedish one also by a long last part, Järntorget. */
  boolean namesA(String wordClass, String word) {
    return compounds ? endsAs(wordClass, word, SHORTEST_PART_OF_NAME) : is(wordClass, word);
  }

  private boolean endsAs(String wordClass, String word, int shortest) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> members = classes.getOrDefault(wordClass, Set.of());
    if (members.contains(lower)) {
      return true;
    }
    for (int start = Math.max(2, lower.length() - LONGEST_PART);
        start <= lower.length() - shortest;
        start++) {
      if (members.contains(lower.substring(start))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of a class. */
  List<String> wordsOf(String wordClass) {
    return lists.getOrDefault(wordClass, List.of());
  }

  /** Returns the place of a word in the list of its class, from 1, or 0 if it is not there. */
  int rank(String wordClass, String word) {
    return lists.getOrDefault(wordClass, List.of()).indexOf(word.toLowerCase(Locale.ROOT)) + 1;
  }

  private static final class Shipped {
    private static final Vocabulary SWEDISH = new Vocabulary(Language.SWEDISH);
    private static final Vocabulary ENGLISH = new Vocabulary(Language.ENGLISH);
  }
}
