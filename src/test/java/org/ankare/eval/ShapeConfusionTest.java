package org.ankare.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ankare.bitext.GradedBead;
import org.ankare.bitext.NumberedAlignment;
import org.ankare.bitext.NumberedBead;
import org.ankare.eval.ShapeConfusion.Row;
import org.junit.jupiter.api.Test;

class ShapeConfusionTest {
  private static final NumberedBead PAIR = bead(List.of(1), List.of(1));

  private static NumberedBead bead(List<Integer> sources, List<Integer> targets) {
    return new NumberedBead(sources, targets);
  }

  private static NumberedAlignment alignment(NumberedBead... beads) {
    return new NumberedAlignment(List.of(beads), List.of());
  }

  private static List<Row> compared(NumberedAlignment gold, NumberedAlignment found) {
    return ShapeConfusion.of(AlignComparison.of(gold, found).matches());
  }

  @Test
  void countsEachBeadOfGoldOnceAndFoundOnesThatTouchNone() {
    NumberedAlignment gold =
        alignment(
            bead(List.of(0), List.of(0)),
            bead(List.of(1, 2), List.of(1)),
            bead(List.of(3), List.of(2)),
            bead(List.of(4), List.of(3)),
            bead(List.of(5), List.of(4)),
            bead(List.of(6), List.of()),
            bead(List.of(), List.of(5)),
            bead(List.of(7), List.of(6)),
            bead(List.of(8), List.of(7)),
            bead(List.of(9, 10, 11), List.of(8, 9)));
    NumberedAlignment found =
        alignment(
            bead(List.of(0), List.of(0)),
            bead(List.of(1), List.of(1)),
            bead(List.of(2), List.of()),
            bead(List.of(3, 4), List.of(2, 3)),
            bead(List.of(6), List.of(5)),
            bead(List.of(7), List.of(7)),
            bead(List.of(9), List.of(8)),
            bead(List.of(10, 11), List.of(9)));
    assertThat(compared(gold, found))
        .containsExactly(
            new Row("1-1", "1-1", 1, 1),
            new Row("1-1", "2-2", 2, 0),
            new Row("1-1", "none", 3, 0),
            new Row("2-1", "1-1", 1, 0),
            new Row("3-2", "2-1", 1, 0),
            new Row("none", "1-1", 2, 0));
  }

  @Test
  void ordersShapesBySizeAndThenBySource() {
    NumberedAlignment gold =
        alignment(
            bead(List.of(0, 1), List.of(0)),
            bead(List.of(2), List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
            bead(List.of(3), List.of(11, 12)));
    assertThat(compared(gold, gold))
        .containsExactly(
            new Row("1-2", "1-2", 1, 1),
            new Row("2-1", "2-1", 1, 1),
            new Row("1-10", "1-10", 1, 1));
  }

  @Test
  void prefersTheFirstOfBeadsThatShareAsMuchWhereverTheyStand() {
    NumberedAlignment gold = alignment(bead(List.of(0, 1), List.of(0, 1)));
    NumberedBead first = bead(List.of(0), List.of(0));
    NumberedBead second = bead(List.of(1, 2), List.of(1));
    assertThat(compared(gold, alignment(first, second)))
        .isEqualTo(compared(gold, alignment(second, first)))
        .containsExactly(new Row("2-2", "1-1", 1, 0));
  }

  @Test
  void prefersTheSameBeadToOneThatHoldsIt() {
    assertThat(compared(alignment(PAIR), alignment(bead(List.of(1, 2), List.of(1)), PAIR)))
        .containsExactly(new Row("1-1", "1-1", 1, 1));
  }

  @Test
  void putsPartialBeadsOfComparableTextsAside() {
    NumberedBead met = bead(List.of(3), List.of(3));
    NumberedBead missed = bead(List.of(5), List.of(5));
    List<GradedBead> gold =
        List.of(
            new GradedBead(PAIR, true), new GradedBead(met, false), new GradedBead(missed, false));
    NumberedAlignment found = alignment(PAIR, met, bead(List.of(8, 9), List.of(8)));
    assertThat(ShapeConfusion.of(ComparableComparison.of(gold, found).matches()))
        .containsExactly(new Row("1-1", "1-1", 1, 1), new Row("none", "2-1", 1, 0));
  }
}
