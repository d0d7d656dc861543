package org.ankare.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All words of a page on one base line, in whatever column.
 *
 * @param words from left to right
 */
record PdfRow(List<PdfWord> words) {
  private static final Comparator<PdfWord> DOWN =
      Comparator.comparingDouble(PdfWord::y).thenComparingDouble(PdfWord::left);

  private static final Comparator<PdfWord> ACROSS =
      Comparator.comparingDouble(PdfWord::left).thenComparingDouble(PdfWord::right);

  private static final Pattern LEADERS = Pattern.compile("(?:[.…] ?){5,}(?:\\d{1,4}|[ivxl]{1,6})$");

  /** A row may be so much off its base line, as a part of the size. */
  private static final double OFF = 0.3;

  PdfRow {
    words = List.copyOf(words);
  }

  /** Returns the rows of a page from top to bottom. */
  static List<PdfRow> of(List<PdfWord> words) {
    List<List<PdfWord>> rows = new ArrayList<>();
    List<PdfWord> sorted = new ArrayList<>(PdfInitials.joined(words));
    sorted.sort(DOWN);
    for (PdfWord word : sorted) {
      List<PdfWord> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      boolean isOn =
          !last.isEmpty()
              && word.y() - last.get(0).y() < OFF * Math.min(word.size(), last.get(0).size());
      if (!isOn) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(word);
    }
    for (int i = 0; i < rows.size(); i++) {
      settle(rows, i, i + 1);
      settle(rows, i, i - 1);
    }
    rows.removeIf(List::isEmpty);
    return rows.stream().map(PdfRow::sorted).toList();
  }

  /** Moves the raised words of a row to the one that they belong to. */
  private static void settle(List<List<PdfWord>> rows, int from, int to) {
    if (to >= 0 && to < rows.size()) {
      List<PdfWord> other = rows.get(to);
      List<PdfWord> moved = new ArrayList<>();
      for (PdfWord word : rows.get(from)) {
        boolean isFewer = rows.get(from).size() < other.size();
        if (word.text().length() <= 4
            && other.stream()
                .anyMatch(big -> isAtop(word, big) || (isFewer && isWithin(word, big)))) {
          moved.add(word);
        }
      }
      rows.get(from).removeAll(moved);
      other.addAll(moved);
    }
  }

  private static boolean isAtop(PdfWord word, PdfWord big) {
    double apart = Math.max(word.left() - big.right(), big.left() - word.right());
    double above = big.y() - word.y();
    return word.size() < 0.85 * big.size()
        && apart < 0.4 * big.size()
        && apart > -0.3 * big.size()
        && above < 0.75 * big.size()
        && above > -0.35 * big.size();
  }

  /** Tells whether a letter is set within a word and off its line, as in the name of TeX. */
  private static boolean isWithin(PdfWord word, PdfWord big) {
    double apart = Math.max(word.left() - big.right(), big.left() - word.right());
    return word.text().length() == 1
        && apart < 0.1 * big.size()
        && apart > -0.3 * big.size()
        && Math.abs(big.y() - word.y()) < 0.4 * big.size();
  }

  /** Sorts the words; of those that are drawn twice, as some programs make letters bold, one. */
  private static PdfRow sorted(List<PdfWord> words) {
    words.sort(ACROSS);
    List<PdfWord> once = new ArrayList<>();
    for (PdfWord word : words) {
      PdfWord last = once.isEmpty() ? null : once.get(once.size() - 1);
      boolean isCopy =
          last != null
              && last.text().equals(word.text())
              && last.overlap(word) > 0.7 * (word.right() - word.left());
      if (!isCopy) {
        once.add(word);
      }
    }
    return new PdfRow(once);
  }

  /** Tells whether dots lead to a number at its end, as in a table of contents. */
  boolean isLedToNumber() {
    return LEADERS.matcher(text()).find();
  }

  /** Returns all words, with blanks between them. */
  String text() {
    return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
  }

  double y() {
    return words.stream().mapToDouble(PdfWord::y).max().orElseThrow();
  }

  double size() {
    return words.stream().mapToDouble(PdfWord::size).max().orElseThrow();
  }
}
