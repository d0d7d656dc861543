package org.ankare.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.ankare.Cases;
import org.ankare.bitext.BeadShape;
import org.ankare.bitext.Bitext;
import org.ankare.bitext.Decision;
import org.ankare.bitext.WrittenBead;
import org.ankare.bitext.WrittenReasons;
import org.ankare.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BitextFilterTest {
  private static final WrittenBead GOOD =
      FilterCases.row(
          "Butiken vid torget stänger tidigt på lördagar under vintern.",
          "The shop on the square closes early on Saturdays in winter.");

  static LongStream seeds() {
    return Cases.seeds(12);
  }

  /** Returns good and bad rows: sentences beside their place, damaged ones, some twice. */
  private static List<WrittenBead> rows(long seed) {
    Random chance = new Random(seed);
    List<WrittenBead> rows = new ArrayList<>();
    for (int page = 0; page < 6; page++) {
      Bitext bitext = Cases.bitext(seed * 6 + page);
      int size = Math.min(bitext.source().size(), bitext.target().size());
      for (int i = 0; i < size; i++) {
        Sentence other = bitext.target().sentence(chance.nextInt(4) == 0 ? size - 1 - i : i);
        rows.add(FilterCases.row(bitext.source().sentence(i).text(), other.text()));
        if (chance.nextInt(8) == 0) {
          rows.add(rows.get(chance.nextInt(rows.size())));
        }
      }
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void saysTheSameHoweverRowsAreHandedOver(long seed) {
    List<WrittenBead> rows = rows(seed);
    List<Verdict> together = FilterCases.filter().judge(rows);
    BitextFilter filter = FilterCases.filter();
    List<Verdict> parted = new ArrayList<>();
    int from = 0;
    for (Random chance = new Random(seed); from < rows.size(); ) {
      int to = Math.min(rows.size(), from + 1 + chance.nextInt(90));
      parted.addAll(filter.judge(rows.subList(from, to)));
      from = to;
    }
    assertThat(parted).isEqualTo(together);
    assertThat(together.stream().map(Verdict::row))
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, rows.size()).mapToObj(row -> (int) row).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsAgainWhatItHasKept(long seed) {
    List<WrittenBead> rows = rows(seed);
    List<WrittenBead> kept =
        FilterCases.filter().judge(rows).stream()
            .filter(Verdict::isKept)
            .map(verdict -> rows.get(verdict.row() - 1))
            .toList();
    assertThat(kept).isNotEmpty().hasSizeLessThan(rows.size());
    assertThat(FilterCases.filter().judge(kept)).allMatch(Verdict::isKept);
  }

  @Test
  void keepsTheFirstOfEqualRowsWhateverTheirCaseSpaceAndMarks() {
    WrittenBead loud =
        FilterCases.row(
            "BUTIKEN vid torget  stänger tidigt på lördagar – under vintern",
            "“The shop on the square closes early on Saturdays in winter!”");
    WrittenBead other = FilterCases.row(GOOD.source().text(), "The shop closes early in winter.");
    List<Verdict> verdicts =
        FilterCases.filter(Reason.DUPLICATE).judge(List.of(GOOD, other, loud, GOOD));
    assertThat(verdicts.get(1).isKept()).isTrue();
    Rejection again = new Rejection(Reason.DUPLICATE, "duplicate of row 1");
    assertThat(verdicts.get(2).rejections()).containsExactly(again);
    assertThat(verdicts.get(3).rejections()).containsExactly(again);
  }

  @Test
  void keepsAGoodRowAfterABadOneThatIsTheSame() {
    List<Verdict> verdicts =
        FilterCases.filter(Reason.CONFIDENCE, Reason.DUPLICATE)
            .judge(List.of(rated(0.05, Optional.empty()), rated(0.9, Optional.empty())));
    assertThat(verdicts.get(0).rejections())
        .containsExactly(new Rejection(Reason.CONFIDENCE, "0.050, its own"));
    assertThat(verdicts.get(1).isKept()).isTrue();
  }

  @Test
  void rejectsARowThatDiffersInANumberOrAWordOnly() {
    WrittenBead first =
        FilterCases.row(
            "Version 2 av programmet rättar 14 fel som användarna har berättat om sedan i våras.",
            "Version 2 of the program fixes 14 bugs that users have told us about since spring.");
    WrittenBead renumbered =
        FilterCases.row(
            "Version 3 av programmet rättar 17 fel som användarna har berättat om sedan i våras.",
            "Version 3 of the program fixes 17 bugs that users have told us about since spring.");
    List<Verdict> verdicts =
        FilterCases.filter(Reason.DUPLICATE, Reason.NEAR_DUPLICATE)
            .judge(List.of(GOOD, first, renumbered));
    assertThat(verdicts.get(1).isKept()).isTrue();
    assertThat(verdicts.get(2).rejections())
        .containsExactly(new Rejection(Reason.NEAR_DUPLICATE, "nearly row 2"));
  }

  @Test
  void leavesShortRowsThatDifferInAWordAlone() {
    assertThat(
            FilterCases.filter(Reason.NEAR_DUPLICATE)
                .judge(
                    List.of(
                        FilterCases.row("Öppna filen 1", "Open file 1"),
                        FilterCases.row("Öppna filen 2", "Open file 2"))))
        .allMatch(Verdict::isKept);
  }

  @Test
  void leavesToAPersonWhatAPersonHasDecided() {
    List<Verdict> verdicts =
        FilterCases.filter()
            .judge(
                List.of(
                    rated(0.01, Optional.of(Decision.ACCEPTED)),
                    rated(0.99, Optional.of(Decision.REJECTED)),
                    rated(0.01, Optional.of(Decision.EDITED))));
    assertThat(verdicts.get(0).isKept()).isTrue();
    assertThat(verdicts.get(1).rejections().get(0))
        .isEqualTo(new Rejection(Reason.DECISION, "a person has rejected it"));
    assertThat(verdicts.get(2).rejections())
        .containsExactly(new Rejection(Reason.DUPLICATE, "duplicate of row 1"));
  }

  @Test
  void namesAllReasonsTheMostDecisiveFirst() {
    assertThat(
            FilterCases.filter()
                .judge(List.of(FilterCases.row("Where did you put the keys?", "12 ap\u0001or")))
                .get(0)
                .rejections())
        .extracting(Rejection::reason)
        .containsSubsequence(Reason.MOJIBAKE, Reason.LANGUAGE, Reason.CONFIDENCE)
        .isSorted();
  }

  @Test
  void judgesHugeAndBrokenRows() {
    String megabyte = "Katten sover på 12 stolar hos Karin Lind. ".repeat(25_000);
    List<WrittenBead> rows =
        List.of(
            FilterCases.row(megabyte, megabyte),
            FilterCases.row("a?".repeat(500_000), "å".repeat(1_000_000)),
            FilterCases.row("1 ".repeat(500_000), "2 ".repeat(500_000)),
            FilterCases.row("\uDC00 hej \uD800", "hello \u0085\u0000"),
            FilterCases.row("", ""),
            GOOD);
    List<Verdict> verdicts = FilterCases.filter().judge(rows);
    assertThat(verdicts.subList(0, 5)).noneMatch(Verdict::isKept);
    assertThat(verdicts.get(3).rejections().get(0).detail())
        .isEqualTo("sv has half of a surrogate pair: U+DC00, en has a control character: U+0000");
    assertThat(verdicts.get(5).isKept()).isTrue();
  }

  private static WrittenBead rated(double confidence, Optional<Decision> decision) {
    return new WrittenBead(
        GOOD.source(),
        GOOD.target(),
        new BeadShape(1, 1),
        OptionalDouble.of(confidence),
        OptionalDouble.empty(),
        WrittenReasons.NONE,
        List.of(),
        decision);
  }
}
