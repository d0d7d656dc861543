package org.ankare.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words on one base line in one column. Places and lengths are in points.
 *
 * @param words from left to right
 * @param text as read, without the line's end
 * @param y the base line of most of it
 * @param size of most of the letters
 * @param isBold whether all of it is
 */
record PdfLine(List<PdfWord> words, String text, double y, double size, boolean isBold) {
  /** Raised and lowered words are of no more than this part of the size of the others. */
  private static final double SMALL = 0.85;

  /** By how much of the size a word must stand above the line to be a raised one. */
  private static final double RISE = 0.12;

  /**
   * Makes a line.
   *
   * @param gap by how much of their size letters of one word may be apart
   */
  static PdfLine of(List<PdfWord> words, double gap) {
    double size = size(words);
    double y =
        words.stream()
            .filter(word -> word.size() > SMALL * size)
            .max(Comparator.comparingInt(word -> word.text().length()))
            .orElse(words.get(0))
            .y();
    StringBuilder text = new StringBuilder();
    PdfWord last = words.get(0);
    for (PdfWord word : words) {
      boolean isGlued =
          !last.endsInBlank() && word.left() - last.right() < gap * Math.min(size, word.size());
      text.append(text.length() == 0 || isGlued ? "" : " ");
      boolean isRaised = word.size() < SMALL * size && y - word.y() > RISE * size;
      text.append(
          isRaised && PdfLetters.isNumber(word.text())
              ? PdfLetters.raised(word.text())
              : word.text());
      last = word;
    }
    boolean isBold = words.stream().allMatch(word -> word.style().isBold());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new PdfLine(List.copyOf(words), composed, y, size, isBold);
  }

  /** Returns the size of most of the letters, to half a point; the greater of equals. */
  private static double size(List<PdfWord> words) {
    Map<Double, Integer> letters = new TreeMap<>(Comparator.reverseOrder());
    for (PdfWord word : words) {
      letters.merge(Math.rint(word.size() * 4) / 4, word.text().length(), Integer::sum);
    }
    double best = 0;
    int most = 0;
    for (Map.Entry<Double, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return Math.max(best, 1);
  }

  double left() {
    return words.get(0).left();
  }

  double right() {
    return words.get(words.size() - 1).right();
  }

  /** Returns by how much two lines stand over each other. */
  double overlap(PdfLine other) {
    return Math.min(right(), other.right()) - Math.max(left(), other.left());
  }

  PdfLine saying(String other) {
    return new PdfLine(words, other, y, size, isBold);
  }

  /** Returns this cell with a further line of it. */
  PdfLine with(PdfLine next) {
    List<PdfWord> all = new ArrayList<>(words);
    all.addAll(next.words);
    return new PdfLine(all, text + "\n" + next.text, next.y, size, isBold);
  }

  boolean startsSmall() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  boolean endsSentence() {
    return PdfSigns.endsSentence(text);
  }

  /** Tells whether a sentence goes on from this line to the next. */
  boolean runsOn(PdfLine next) {
    return next.startsSmall() && (!endsSentence() || text.endsWith(":"));
  }

  /** Tells whether two lines are set alike. */
  boolean isLike(PdfLine other) {
    return Math.max(size, other.size) < 1.08 * Math.min(size, other.size) && isBold == other.isBold;
  }
}
