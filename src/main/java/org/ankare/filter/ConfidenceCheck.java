package org.ankare.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ankare.lexicon.Lexicon;
import org.ankare.score.RowScorer;

/**
 * Compares the confidence of rows, their own or else what their words say, with the least that is
 * asked for. A row that has words on one side only has no other confidence than its own.
 */
final class ConfidenceCheck {
  private final Lexicon lexicon;
  private final double least;

  ConfidenceCheck(Lexicon lexicon, double least) {
    this.lexicon = lexicon;
    this.least = least;
  }

  /** Returns what speaks against each row. */
  List<Optional<String>> against(List<Row> rows) {
    List<Optional<String>> answers = new ArrayList<>();
    List<Integer> unrated = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean isRated = row.bead().confidence().isPresent();
      answers.add(
          isRated ? against(row.bead().confidence().getAsDouble(), "its own") : Optional.empty());
      if (!isRated && !row.sourceWords().isEmpty() && !row.targetWords().isEmpty()) {
        unrated.add(i);
      }
    }
    if (!unrated.isEmpty()) {
      RowScorer scorer =
          new RowScorer(Rows.bitext(unrated.stream().map(rows::get).toList()), lexicon);
      IntStream.range(0, unrated.size())
          .forEach(
              place ->
                  answers.set(unrated.get(place), against(scorer.confidence(place), "by words")));
    }
    return answers;
  }

  private Optional<String> against(double confidence, String how) {
    return confidence < least
        ? Optional.of(String.format(Locale.ROOT, "%.3f, %s", confidence, how))
        : Optional.empty();
  }
}
