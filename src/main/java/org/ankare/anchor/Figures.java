package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers in figures: 1 500 000, 1.500.000 and 1,5 in Swedish; 1,500,000 and 1.5 in English.
 * What only the other language would write is understood where it can mean nothing else.
 */
final class Figures {
  private static final int LONGEST_NUMBER = 30;
  private static final int MOST_GROUPS = 6;

  private static final Set<String> SWEDISH_ORDINALS = Set.of("e", "a");
  private static final Set<String> ENGLISH_ORDINALS = Set.of("st", "nd", "rd", "th");

  private final boolean swedish;

  Figures(boolean swedish) {
    this.swedish = swedish;
  }

  /** Returns the number that begins at a token, if figures stand there. */
  Optional<Amount> read(Tokens tokens, int at) {
    if (!tokens.isFigures(at) || tokens.text(at).length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder(tokens.text(at));
    int end = at + 1;
    for (int next = grouped(tokens, at); end < next; end++) {
      plain.append(tokens.isFigures(end) ? tokens.text(end) : "");
    }
    if (isDecimal(tokens, at, end)) {
      plain.append('.').append(tokens.text(end + 1));
      end += 2;
    }
    return Optional.of(ordinal(tokens, Amount.of(new BigDecimal(plain.toString()), end)));
  }

  /** Returns the token after the groups of three figures that follow, or after the first. */
  private int grouped(Tokens tokens, int at) {
    String first = tokens.text(at);
    if (first.length() > 3 || first.startsWith("0")) {
      return at + 1;
    }
    String mark = tokens.isFigures(at + 1) ? "" : tokens.text(at + 1);
    int step = mark.isEmpty() ? 1 : 2;
    int end = at + 1;
    int groups = 0;
    while (groups < MOST_GROUPS && isGroup(tokens, end, mark)) {
      end += step;
      groups++;
    }
    return groups > 0 && isGrouping(mark, groups, tokens.text(end - 1)) ? end : at + 1;
  }

  private static boolean isGroup(Tokens tokens, int at, String mark) {
    int figures = mark.isEmpty() ? at : at + 1;
    return tokens.isFigures(figures)
        && tokens.text(figures).length() == 3
        && (mark.isEmpty() ? tokens.at(at).gap() == 1 : tokens.joins(at, mark));
  }

  private boolean isGrouping(String mark, int groups, String last) {
    switch (mark) {
      case "":
      case "'":
        return true;
      case ",":
        return !swedish || groups > 1 || last.equals("000");
      case ".":
        return swedish || groups > 1;
      default:
        return false;
    }
  }

  private boolean isDecimal(Tokens tokens, int at, int end) {
    boolean marked = tokens.joins(end, swedish ? "," : ".") || (swedish && tokens.joins(end, "."));
    return marked
        && tokens.isFigures(end + 1)
        && tokens.text(end + 1).length() <= LONGEST_NUMBER
        && !(end > at + 1 && tokens.is(at + 1, tokens.text(end)));
  }

  /** Takes what makes a number an ordinal: 87:e, 87th. */
  Amount ordinal(Tokens tokens, Amount number) {
    int end = number.end();
    if (swedish && tokens.joins(end, ":") && SWEDISH_ORDINALS.contains(tokens.text(end + 1))) {
      return new Amount(number.value(), end + 2, true, BigDecimal.ONE);
    }
    if (!swedish && tokens.isGlued(end) && ENGLISH_ORDINALS.contains(tokens.text(end))) {
      return new Amount(number.value(), end + 1, true, BigDecimal.ONE);
    }
    return number;
  }
}
