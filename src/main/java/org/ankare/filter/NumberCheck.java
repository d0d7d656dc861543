package org.ankare.filter;

import java.util.ArrayList;
import java.util.HashSet;
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

  /** Where more numbers differ, the check has nothing to say: other checks will. */
  private static final int MOST = 20;

  @Override
  public Optional<String> against(Row row) {
    List<Word> source = unanswered(row.sourceWords(), row.targetWords());
    List<Word> target = unanswered(row.targetWords(), row.sourceWords());
    int most = Math.max(source.size(), target.size());
    if (source.isEmpty() || target.isEmpty() || most > MOST || haveSameDigits(row)) {
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
    Set<String> theirs = new HashSet<>();
    for (Word other : others) {
      if (other.isNumber()) {
        String figures = figures(other);
        theirs.addAll(List.of(figures, figures.length() + shortYear(figures)));
      }
    }
    return words.stream()
        .filter(Word::isNumber)
        .filter(number -> !isAmong(figures(number), theirs))
        .toList();
  }

  /** Tells whether figures are among others, or a year of two figures where they have four. */
  private static boolean isAmong(String figures, Set<String> others) {
    int other = figures.length() == YEAR ? SHORT_YEAR : YEAR;
    boolean mayBeYear = figures.length() == YEAR || figures.length() == SHORT_YEAR;
    return others.contains(figures) || mayBeYear && others.contains(other + shortYear(figures));
  }

  private static String shortYear(String figures) {
    return "-" + figures.substring(Math.max(0, figures.length() - SHORT_YEAR));
  }

  /** Returns the figures of a number without the zeros that 0230 has more than 2:30. */
  private static String figures(Word number) {
    String digits = digits(number.form());
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
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
