package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ankare.bitext.Alignment;
import org.ankare.bitext.Bead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOrderTest {
  private static Bead bead(List<Integer> sources, List<Integer> targets) {
    return Made.bead(sources, targets, 0.5);
  }

  @Test
  void putsAnAdditionAfterWhatStandsBeforeItInItsText() {
    Bead first = bead(List.of(0), List.of(3));
    Bead second = bead(List.of(1), List.of(1));
    Bead opening = bead(List.of(), List.of(0));
    Bead after = bead(List.of(), List.of(2));
    Bead last = bead(List.of(), List.of(4));
    Alignment alignment =
        new Alignment(Made.bitext(2, 5), List.of(first, second, opening, after, last));
    assertThat(ReadingOrder.of(alignment)).containsExactly(opening, first, last, second, after);
  }

  @Test
  void leavesAnAlignmentInOrderAsItIs() {
    Alignment alignment = Made.alignment("0-1:0.9 1-1:0.9 0-1:0.8 0-2:0.8 1-0:0.7 1-1:0.9 0-1:0.5");
    assertThat(ReadingOrder.of(alignment)).isEqualTo(alignment.beads());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void losesNoBead(long seed) {
    Random random = new Random(seed);
    List<Integer> targets = new ArrayList<>();
    for (int j = 0; j < 40; j++) {
      targets.add(j);
    }
    Collections.shuffle(targets, random);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      if (random.nextInt(3) == 0) {
        beads.add(bead(List.of(i), List.of(targets.get(i))));
      } else {
        beads.add(bead(List.of(i), List.of()));
        beads.add(bead(List.of(), List.of(targets.get(i))));
      }
    }
    beads.sort(Alignment.BY_SOURCE);
    Alignment alignment = new Alignment(Made.bitext(40, 40), beads);
    assertThat(ReadingOrder.of(alignment)).containsExactlyInAnyOrderElementsOf(beads);
  }
}
