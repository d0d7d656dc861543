package org.ankare.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Splits Swedish compounds into forms of the dictionary, by the split that costs least: common
 * parts cost less than rare ones, and each part has its price, so that few long parts are best. The
 * last part may also be a form that only the lexicon knows, if it is not rare. A word is left whole
 * where spelling it out letter by letter would cost less than its parts.
 */
final class CompoundSplitter {
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_WORD = 40;

  /** What a part costs beside its rarity, in nats. */
  private static final double PART = 4;

  /** What a part costs at most by its rarity. */
  private static final double RAREST = 12.5;

  /** What a letter costs where a word is spelled out. */
  private static final double LETTER = 2.2;

  /** The shortest last part that no dictionary needs to vouch for, in bytes. */
  private static final int SHORTEST_UNLISTED = 5;

  /** Words of the lexicon that are rarer may be misspelled or names. */
  private static final double UNLISTED = 9;

  private final WordForms forms;
  private final ToDoubleFunction<String> rarity;

  /**
   * Makes a splitter.
   *
   * @param rarity the rarity of a form in nats, infinite if it is unknown
   */
  CompoundSplitter(WordForms forms, ToDoubleFunction<String> rarity) {
    this.forms = forms;
    this.rarity = rarity;
  }

  /** Returns the listed forms of the parts of a word in order; none if it is no compound. */
  List<String> parts(String word) {
    boolean isTooShort = word.length() < 2 * SHORTEST_PART;
    return isTooShort || word.length() > LONGEST_WORD || isName(word)
        ? List.of()
        : new Splits(word).best();
  }

  private boolean isName(String word) {
    return forms.has(Character.toUpperCase(word.charAt(0)) + word.substring(1));
  }

  /** How the end of a part is written, and how the dictionary has it. */
  private enum Link {
    AS_IS("", "", 0),
    WITHOUT_A("", "a", 2),
    O_FOR_A("o", "a", 1),
    U_FOR_A("u", "a", 1),
    S("s", "", 0.5),
    S_FOR_E("s", "e", 1);

    private static final Link[] ALL = values();

    private final byte[] written;
    private final byte[] listed;
    private final double cost;

    Link(String written, String listed, double cost) {
      this.written = written.getBytes(StandardCharsets.US_ASCII);
      this.listed = listed.getBytes(StandardCharsets.US_ASCII);
      this.cost = cost;
    }
  }

  /** The cheapest splits of the beginnings of one word, found from left to right. */
  private final class Splits {
    private final byte[] word;
    private final int length;
    private final double[] costs;
    private final int[] starts;
    private final String[] parts;

    Splits(String text) {
      length = text.length();
      word = text.getBytes(StandardCharsets.UTF_8);
      costs = new double[word.length + 1];
      starts = new int[word.length + 1];
      parts = new String[word.length + 1];
    }

    List<String> best() {
      Arrays.fill(costs, Double.POSITIVE_INFINITY);
      costs[0] = 0;
      for (int start = 0; start < word.length; start++) {
        if (costs[start] < Double.POSITIVE_INFINITY) {
          extend(start);
          addUnlisted(start);
        }
      }
      Deque<String> best = new ArrayDeque<>();
      if (costs[word.length] <= PART + LETTER * length) {
        for (int end = word.length; end > 0; end = starts[end]) {
          best.addFirst(parts[end]);
        }
      }
      return List.copyOf(best);
    }

    /** Adds the parts that begin at a place. */
    private void extend(int start) {
      int[] places = new int[word.length + 1];
      places[start] = forms.start();
      for (int end = start; end < word.length && places[end] != WordForms.NOWHERE; ) {
        places[end + 1] = forms.next(places[end], word[end]);
        end++;
        boolean isWhole = start == 0 && end == word.length;
        if (!isWhole) {
          for (Link link : end == word.length ? new Link[] {Link.AS_IS} : Link.ALL) {
            add(start, end, link, places);
          }
        }
      }
    }

    private void add(int start, int end, Link link, int[] places) {
      int listedFrom = end - link.written.length;
      if (!Arrays.equals(word, listedFrom, end, link.written, 0, link.written.length)) {
        return;
      }
      int place = end - start < SHORTEST_PART ? WordForms.NOWHERE : places[listedFrom];
      for (byte letter : link.listed) {
        place = forms.next(place, letter);
      }
      if (forms.isForm(place)) {
        String written = new String(word, start, listedFrom - start, StandardCharsets.UTF_8);
        String part = written + new String(link.listed, StandardCharsets.US_ASCII);
        double cost =
            costs[start] + PART + link.cost + Math.min(RAREST, rarity.applyAsDouble(part));
        if (written.length() >= SHORTEST_PART - link.written.length) {
          keep(start, end, part, cost);
        }
      }
    }

    private void addUnlisted(int start) {
      if (start > 0 && word.length - start >= SHORTEST_UNLISTED) {
        String part = new String(word, start, word.length - start, StandardCharsets.UTF_8);
        double rare = rarity.applyAsDouble(part);
        if (rare <= UNLISTED) {
          keep(start, word.length, part, costs[start] + PART + rare);
        }
      }
    }

    private void keep(int start, int end, String part, double cost) {
      if (cost < costs[end]) {
        costs[end] = cost;
        starts[end] = start;
        parts[end] = part;
      }
    }
  }
}
