package org.ankare.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.ankare.lexicon.Word;

/** Counts the words of both sides. */
final class SizeCheck implements RowCheck {
  private final IntPredicate isWrong;

  private SizeCheck(IntPredicate isWrong) {
    this.isWrong = isWrong;
  }

  static SizeCheck atLeast(int words) {
    return new SizeCheck(count -> count < words);
  }

  static SizeCheck atMost(int words) {
    return new SizeCheck(count -> count > words);
  }

  @Override
  public Optional<String> against(Row row) {
    return Sides.joined(
        said(row.source(), row.sourceWords()), said(row.target(), row.targetWords()));
  }

  private Optional<String> said(String text, List<Word> words) {
    if (!isWrong.test(words.size())) {
      return Optional.empty();
    }
    if (text.isBlank()) {
      return Optional.of("is empty");
    }
    return Optional.of("has " + words.size() + (words.size() == 1 ? " word" : " words"));
  }
}
