package org.ankare.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins initials over several lines, as chapters begin with, to the first of these lines. */
final class PdfInitials {
  /** An initial is at least so many times as big as the letters beside it. */
  private static final double TIMES = 1.7;

  private static final int MOST = 20;

  private PdfInitials() {}

  /** Returns the words of a page, in any order, with its initials joined to what they begin. */
  static List<PdfWord> joined(List<PdfWord> words) {
    List<PdfWord> joined = new ArrayList<>(words);
    List<PdfWord> single = words.stream().filter(PdfInitials::isSingle).toList();
    for (PdfWord initial : single.size() > MOST ? List.<PdfWord>of() : single) {
      Optional<PdfWord> first =
          joined.stream()
              .filter(word -> isBeside(initial, word))
              .min(Comparator.comparingDouble(PdfWord::y));
      if (first.isPresent()) {
        joined.remove(initial);
        String blank = initial.endsInBlank() ? " " : "";
        joined.set(
            joined.indexOf(first.get()),
            first.get().saying(initial.text() + blank + first.get().text()));
      }
    }
    return joined;
  }

  private static boolean isSingle(PdfWord word) {
    return word.text().codePointCount(0, word.text().length()) <= 2
        && Character.isUpperCase(word.text().codePointAt(word.text().length() - 1));
  }

  /** Tells whether a word is on the right of an initial, above its base line. */
  private static boolean isBeside(PdfWord initial, PdfWord word) {
    double apart = word.left() - initial.right();
    double above = initial.y() - word.y();
    return initial.size() > TIMES * word.size()
        && apart > -0.3 * word.size()
        && apart < 1.5 * word.size()
        && above > 0.5 * word.size()
        && above < 0.85 * initial.size();
  }
}
