package org.ankare.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    List<Figure> ours = contradicting(source, bitext.source(), values, others);
    List<Figure> theirs = contradicting(target, bitext.target(), others, values);
    Set<String> sorts = sorts(ours);
    sorts.retainAll(sorts(theirs));
    return sorts.isEmpty()
        ? Optional.empty()
        : Optional.of("sv has " + said(ours, sorts) + ", en has " + said(theirs, sorts));
  }

  private static Set<String> sorts(List<Figure> figures) {
    return figures.stream().map(Figure::sort).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String said(List<Figure> figures, Set<String> sorts) {
    return figures.stream()
        .filter(figure -> sorts.contains(figure.sort()))
        .map(Figure::text)
        .distinct()
        .collect(Collectors.joining(", "));
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
    String digits = withoutZeros(digits(one));
    String others = withoutZeros(digits(other));
    return digits.equals(others) || isShortYear(digits, others) || isShortYear(others, digits);
  }

  /** Drops what 0230 has more than 2:30. */
  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
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
  private static List<Figure> contradicting(
      List<Word> numbers, SegmentedDocument side, List<Anchor> values, List<Anchor> others) {
    List<Figure> found = new ArrayList<>();
    for (Word number : numbers) {
      List<Anchor> around =
          values.stream().filter(value -> value.span().overlaps(number.span())).toList();
      if (around.stream().noneMatch(value -> isAnswered(value, others))) {
        found.add(
            around.isEmpty()
                ? new Figure(number.span().of(side.document().text()), "number")
                : new Figure(around.get(0).text(), sort(around.get(0))));
      }
    }
    return found;
  }

  /** Returns what a value counts: values of different sorts, such as km and miles, may agree. */
  private static String sort(Anchor value) {
    int space = value.normal().indexOf(' ');
    boolean isShare = value.normal().endsWith("%");
    String unit = space < 0 ? isShare ? " %" : "" : value.normal().substring(space);
    return value.kind().label() + unit;
  }

  private static boolean isAnswered(Anchor value, List<Anchor> others) {
    return others.stream()
        .anyMatch(
            other ->
                ValueRelation.of(value, other).nearness() > 0
                    || value.bareValues().stream().anyMatch(other.bareValues()::contains));
  }

  /**
   * A number that the other side does not have.
   *
   * @param text as it is written, with its unit
   * @param sort what it counts
   */
  private record Figure(String text, String sort) {}
}
