package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.ankare.bitext.Alignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {
  private static String told(Alignment alignment, boolean isParallel) {
    return String.join(
        "; ", Review.of(alignment, isParallel).stream().map(ReviewTest::told).toList());
  }

  private static String told(Stretch stretch) {
    String doubt = String.format(Locale.ROOT, " %.3f", stretch.doubt());
    return stretch.reason().label()
        + doubt
        + " "
        + stretch.sources()
        + stretch.targets()
        + String.format(Locale.ROOT, " %.3f", stretch.confidence());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no sentences | '' | ''",
        "all sure | 1-1:1 2-1:0.95 1-2:0.99 | ''",
        "a weak bead | 1-1:1 1-1:0.9499 1-1:1 | weak 0.100 [1][1] 0.950",
        "every sentence counts | 1-1:1 2-3:0.9 | weak 0.500 [1, 2][1, 2, 3] 0.900",
        "neighbours are one stretch | 1-1:0.9 1-1:0.5 1-1:1 | weak 1.200 [0, 1][0, 1] 0.500",
        "a sure bead parts | 1-1:0.9 1-1:1 1-1:0.5 | weak 1.000 [2][2] 0.500; weak 0.200 [0][0] 0.900",
        "an omission | 1-1:1 1-0:0.9 1-0:0.7 1-1:1 | omission 0.400 [1, 2][] 0.700",
        "an addition | 0-1:0.8 1-1:1 | addition 0.200 [][0] 0.800",
        "a hole | 1-1:1 1-0:0.9 0-1:0.9 1-1:1 | hole 0.200 [1][1] 0.900",
        "a sure hole too | 1-0:1 0-1:1 | hole 0.000 [0][0] 1.000",
        "gaps beside weak beads | 1-0:1 1-1:0.6 0-1:0.5 | weak 1.300 [0, 1][0, 1] 0.500",
        "one weak bead before many | 1-1:0.4 1-1:1 1-1:0.9 1-1:0.9 "
            + "| weak 1.200 [0][0] 0.400; weak 0.400 [2, 3][2, 3] 0.900",
        "many weak beads before one | 1-1:0.7 1-1:1 1-1:0.8 1-1:0.8 "
            + "| weak 0.800 [2, 3][2, 3] 0.800; weak 0.600 [0][0] 0.700",
        "ties in order of the texts | 1-0:0.9 1-1:1 0-1:0.9 1-1:1 1-0:0.9 "
            + "| omission 0.100 [0][] 0.900; addition 0.100 [][1] 0.900; omission 0.100 [3][] 0.900",
        "what is not printed makes no order | 1-0:0.9999 1-1:1 1-0:0.9998 "
            + "| omission 0.000 [0][] 1.000; omission 0.000 [2][] 1.000",
      })
  void findsStretchesOfParallelTexts(String why, String beads, String expected) {
    assertThat(told(Made.alignment(beads), true)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing linked | 1-0:0.5 0-1:0.2 | ''",
        "a weak bead | 1-0:0.1 1-1:0.6 0-1:0.1 | weak 0.800 [1][0] 0.600",
        "neighbours | 1-1:0.6 1-1:0.9 | weak 1.000 [0, 1][0, 1] 0.600",
        "a lone sentence parts | 1-1:0.6 1-0:0.1 1-1:0.9 "
            + "| weak 0.800 [0][0] 0.600; weak 0.200 [2][1] 0.900",
      })
  void findsWeakBeadsAloneInComparableTexts(String why, String beads, String expected) {
    assertThat(told(Made.alignment(beads), false)).isEqualTo(expected);
  }

  @Test
  void beadsThatAreNeighboursOnOneSideOnlyAreTwoStretches() {
    Alignment alignment =
        new Alignment(
            Made.bitext(4, 3),
            List.of(
                Made.bead(List.of(0), List.of(2), 0.5),
                Made.bead(List.of(1, 3), List.of(0), 0.5),
                Made.bead(List.of(2), List.of(1), 0.6)));
    assertThat(told(alignment, false))
        .isEqualTo("weak 1.500 [1, 3][0] 0.500; weak 1.000 [0][2] 0.500; weak 0.800 [2][1] 0.600");
  }

  @Test
  void aStretchHasABead() {
    assertThatThrownBy(() -> new Stretch(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
