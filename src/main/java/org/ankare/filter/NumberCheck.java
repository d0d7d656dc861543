package org.ankare.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ankare.anchor.Anchor;
import org.ankare.anchor.AnchorFinder;
import org.ankare.anchor.ValueRelation;
import org.ankare.bitext.Bitext;
import org.ankare.lexicon.Word;
import org.ankare.text.SegmentedDocument;

/**
 * Asks whether either side has a number in figures that the other has in no form, neither in words
 * nor rounded nor as part of a date. A number on one side alone may have been left out.
 */
final class NumberCheck implements RowCheck {
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  /** A decade or a year may be said by its last two figures. */
  private static final int SHORT_YEAR = 2;

  private static final int YEAR = 4;

  @Override
  public Optional<String> against(Row row) {
    List<Word> source = unanswered(row.sourceWords(), row.targetWords());
    List<Word> target = unanswered(row.targetWords(), row.sourceWords());
    if (source.isEmpty() || target.isEmpty() || haveSameDigits(row)) {
      return Optional.empty();
    }
    Bitext bitext = Rows.bitext(List.of(row));
    List<Anchor> values = AnchorFinder.values(bitext.source());
    List<Anchor> others = AnchorFinder.values(bitext.target());
    List<String> ours = contradicting(source, bitext.source(), values, others);
    List<String> theirs = contradicting(target, bitext.target(), others, values);
    return ours.isEmpty() || theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "sv has " + String.join(", ", ours) + ", en has " + String.join(", ", theirs));
  }

  /** Returns the numbers that are not on the other side in the same figures. */
  private static List<Word> unanswered(List<Word> words, List<Word> others) {
    List<Word> numbers = words.stream().filter(Word::isNumber).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<String> theirs = others.stream().filter(Word::isNumber).map(Word::form).toList();
    return numbers.stream()
        .filter(number -> theirs.stream().noneMatch(other -> isSame(number.form(), other)))
        .toList();
  }

  private static boolean isSame(String one, String other) {
    String digits = digits(one);
    String others = digits(other);
    return digits.equals(others) || isShortYear(digits, others) || isShortYear(others, digits);
  }

  private static boolean isShortYear(String digits, String year) {
    return digits.length() == SHORT_YEAR && year.length() == YEAR && year.endsWith(digits);
  }

  private static String digits(String text) {
    return NO_DIGITS.matcher(text).replaceAll("");
  }

  /** Tells whether one side has the figures of the other, however they are parted. */
  private static boolean haveSameDigits(Row row) {
    String source = digits(row.sourceBeginning());
    String target = digits(row.targetBeginning());
    return source.contains(target) || target.contains(source);
  }

  /** Returns those of the numbers that stand in no value which the other side has too. */
  private static List<String> contradicting(
      List<Word> numbers, SegmentedDocument side, List<Anchor> values, List<Anchor> others) {
    List<String> found = new ArrayList<>();
    for (Word number : numbers) {
      List<Anchor> around =
          values.stream().filter(value -> value.span().overlaps(number.span())).toList();
      if (around.stream().noneMatch(value -> isAnswered(value, others))) {
        found.add(
            around.isEmpty() ? number.span().of(side.document().text()) : around.get(0).text());
      }
    }
    return found.stream().distinct().toList();
  }

  private static boolean isAnswered(Anchor value, List<Anchor> others) {
    return others.stream()
        .anyMatch(
            other ->
                ValueRelation.of(value, other).nearness() > 0
                    || value.bareValues().stream().anyMatch(other.bareValues()::contains));
  }
}
