package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CooccurrencesTest {
  private final CodedCorpus corpus =
      CodedCorpus.of(
          List.of(
              new CodedCorpus.WordedPair(List.of("a", "b", "a"), List.of("x", "y")),
              new CodedCorpus.WordedPair(List.of("b", "c"), List.of("y"))),
          UnaryOperator.identity());
  private final Cooccurrences table = Cooccurrences.of(corpus);

  @Test
  void hasEachPairOnce() {
    assertThat(table.size()).isEqualTo(5);
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.find(0, 1)).isEqualTo(1);
    assertThat(table.find(2, 1)).isEqualTo(4);
    assertThat(table.find(2, 0)).isNegative();
  }

  @Test
  void sumsByRowAndByColumn() {
    double[] values = {1, 2, 4, 8, 16};
    assertThat(table.rowSums(values)).containsExactly(3, 12, 16);
    assertThat(table.columnSums(values, 2)).containsExactly(5, 26);
  }

  @Test
  void groupsPairs() {
    Cooccurrences grouped = table.grouped(new int[] {0, 0, 1}, new int[] {0, 0}, 2);
    assertThat(grouped.size()).isEqualTo(2);
    assertThat(grouped.find(1, 0)).isEqualTo(1);
  }
}
