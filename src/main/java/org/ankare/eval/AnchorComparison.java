package org.ankare.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.ankare.bitext.TextPair;

/**
 * Compares pairs of quotes or names with gold. Case and punctuation are put aside. Quotes match
 * when one contains the other and is no longer than five quarters of it; names match when they are
 * the same, a final s put aside.
 */
public final class AnchorComparison {
  private static final double CONTAINED_SHARE = 0.8;
  private static final int SHORTEST_GENITIVE = 4;

  private AnchorComparison() {}

  /** Returns the agreement of the quotes of one pair of documents. */
  public static Agreement quotes(List<TextPair> gold, List<TextPair> found) {
    return compare(Measure.QUOTE, gold, found, AnchorComparison::isSameQuote);
  }

  /** Returns the agreement of the names of one pair of documents. */
  public static Agreement names(List<TextPair> gold, List<TextPair> found) {
    return compare(
        Measure.NAME, gold, found, (a, b) -> withoutGenitive(a).equals(withoutGenitive(b)));
  }

  private static Agreement compare(
      Measure measure,
      List<TextPair> gold,
      List<TextPair> found,
      BiPredicate<String, String> isSame) {
    List<TextPair> goldPairs = gold.stream().map(AnchorComparison::folded).toList();
    List<TextPair> foundPairs =
        new TreeSet<>(found).stream().map(AnchorComparison::folded).toList();
    Tally tally =
        AlignComparison.tally(
            foundPairs,
            pair -> goldPairs.stream().anyMatch(other -> match(pair, other, isSame)),
            goldPairs,
            pair -> foundPairs.stream().anyMatch(other -> match(pair, other, isSame)));
    return Agreement.of(Map.of(measure, tally));
  }

  private static boolean match(TextPair a, TextPair b, BiPredicate<String, String> isSame) {
    return isSame.test(a.source(), b.source()) && isSame.test(a.target(), b.target());
  }

  /** Tells whether two pairs of quotes, as they were read, are the same. */
  static boolean isSameQuotes(TextPair a, TextPair b) {
    return match(folded(a), folded(b), AnchorComparison::isSameQuote);
  }

  private static boolean isSameQuote(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int lengthOfA = a.codePointCount(0, a.length());
    int lengthOfB = b.codePointCount(0, b.length());
    return Math.min(lengthOfA, lengthOfB) >= CONTAINED_SHARE * Math.max(lengthOfA, lengthOfB)
        && (a.contains(b) || b.contains(a));
  }

  private static String withoutGenitive(String name) {
    boolean isGenitive =
        name.endsWith("s") && name.codePointCount(0, name.length()) >= SHORTEST_GENITIVE;
    return isGenitive ? name.substring(0, name.length() - 1) : name;
  }

  private static TextPair folded(TextPair pair) {
    return new TextPair(folded(pair.source()), folded(pair.target()));
  }

  /** Returns the words in folded case with one space between them. */
  static String folded(String text) {
    StringBuilder words = new StringBuilder();
    text.codePoints()
        .mapToObj(AnchorComparison::foldedCase)
        .flatMapToInt(String::codePoints)
        .forEach(
            point -> {
              if (isWordPart(point)) {
                words.appendCodePoint(point);
              } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.toString().strip();
  }

  /** Returns Unicode's case folding, which Java lacks; the dotless i is a letter of its own. */
  private static String foldedCase(int point) {
    String character = Character.toString(point);
    return point == 'ı' ? character : character.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordPart(int point) {
    return switch (Character.getType(point)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(point) || point == '_';
    };
  }
}
