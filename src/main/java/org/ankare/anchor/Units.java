package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ankare.text.Language;

/** Units of measure and money: how a language writes them, and what they measure. */
final class Units {
  private static final int MOST_TOKENS = 5;
  private static final int SHORTEST_IN_COMPOUND = 3;
  private static final int LONGEST_IN_COMPOUND = 20;
  private static final int SHORTEST_LAST_WORD = 5;
  private static final Map<String, List<Size>> SIZES = new HashMap<>();

  private final Map<String, Unit> forms = new HashMap<>();
  private final boolean compounds;

  private Units(boolean swedish) {
    this.compounds = swedish;
    for (String[] row : Tables.read("units.tsv")) {
      Unit unit = new Unit(row[0], new BigDecimal(row[1]));
      addSize(row[0], new Size(row[2], Double.parseDouble(row[3])));
      for (String form : row[swedish ? 4 : 5].toLowerCase(Locale.ROOT).split(", ")) {
        forms.putIfAbsent(form, unit);
      }
    }
    forms.remove("-");
    addCurrencies(swedish ? 2 : 3);
  }

  private static void addSize(String unit, Size size) {
    List<Size> sizes = SIZES.computeIfAbsent(unit, unseen -> new ArrayList<>());
    if (!sizes.contains(size)) {
      sizes.add(size);
    }
  }

  /** Adds full names and, of those that only one currency has, symbols and last words: zloty. */
  private void addCurrencies(int column) {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (String[] row : Tables.read("cldr-numbers.tsv")) {
      if (row[0].equals("currency") || row[0].equals("symbol")) {
        addSize(row[1], new Size(row[1], 1));
        String name = row[column].toLowerCase(Locale.ROOT);
        codes.computeIfAbsent(name, unseen -> new TreeSet<>()).add(row[1]);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.length() >= SHORTEST_LAST_WORD) {
          codes.computeIfAbsent(last, unseen -> new TreeSet<>()).add(row[1]);
        }
      }
    }
    codes.forEach(
        (name, having) -> {
          if (having.size() == 1) {
            forms.putIfAbsent(name, new Unit(having.iterator().next(), BigDecimal.ONE));
          }
        });
  }

  static Units of(Language language) {
    return language.equals(Language.SWEDISH) ? Shipped.SWEDISH : Shipped.ENGLISH;
  }

  /** Returns what a unit by its normal name measures; nothing for one that is not known. */
  static List<Size> sizes(String unit) {
    return Shipped.SWEDISH == null ? List.of() : SIZES.getOrDefault(unit, List.of());
  }

  /** Returns the longest unit that begins at a token. */
  Optional<Found> at(Tokens tokens, int at) {
    for (int end = Math.min(tokens.size(), at + MOST_TOKENS); end > at; end--) {
      Unit unit = forms.get(tokens.joined(at, end));
      if (unit != null && !isCut(tokens, end)) {
        return Optional.of(new Found(unit, end));
      }
    }
    return compounds && tokens.isWord(at) ? genitive(tokens, at) : Optional.empty();
  }

  /** Returns the currency of a symbol, or of a code if a word is asked for. */
  Optional<Unit> currency(String text, boolean word) {
    return Optional.ofNullable(forms.get(text))
        .filter(unit -> SIZES.get(unit.name()).contains(new Size(unit.name(), 1)))
        .filter(unit -> !word || unit.name().toLowerCase(Locale.ROOT).equals(text));
  }

  /** Tells whether a unit would be torn off what is glued to it: m of m2. */
  private static boolean isCut(Tokens tokens, int end) {
    return tokens.isGlued(end)
        && !tokens.is(end - 1, "$")
        && (tokens.isFigures(end) || tokens.isWord(end) && tokens.isWord(end - 1));
  }

  private Optional<Found> genitive(Tokens tokens, int at) {
    String word = tokens.text(at);
    return word.endsWith("s")
        ? Optional.ofNullable(forms.get(word.substring(0, word.length() - 1)))
            .map(unit -> new Found(unit, at + 1))
        : Optional.empty();
  }

  /** Returns the unit that a compound begins with, as after the hyphen of 25-metersbassäng. */
  Optional<Unit> inCompound(String word) {
    for (int end = Math.min(word.length(), LONGEST_IN_COMPOUND); compounds && end >= 2; end--) {
      Unit unit = forms.get(word.substring(0, end));
      boolean whole = end == word.length();
      boolean joint = !whole && word.charAt(end) == 's';
      if (unit != null
          && (whole || joint && (end >= SHORTEST_IN_COMPOUND || word.startsWith("års")))) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /**
   * A unit.
   *
   * @param name how normal forms write it
   * @param factor how many of it one of what was written is: 10 km in a mil
   */
  record Unit(String name, BigDecimal factor) {}

  /**
   * A unit as it stands in a text.
   *
   * @param end the token after its last
   */
  record Found(Unit unit, int end) {}

  /**
   * What a unit measures.
   *
   * @param dimension such as length
   * @param size how much of that it is
   */
  record Size(String dimension, double size) {}

  private static final class Shipped {
    private static final Units SWEDISH = new Units(true);
    private static final Units ENGLISH = new Units(false);
  }
}
