package org.ankare.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenRowsTest {
  private static final int ROWS = 50_000;

  @Test
  void findsEveryHashThatWasAddedAndNoOther() {
    SeenRows seen = new SeenRows();
    for (int row = 1; row <= ROWS; row++) {
      assertThat(seen.find(hash(row))).isEmpty();
      seen.add(hash(row), row);
    }
    for (int row = 1; row <= ROWS; row++) {
      assertThat(seen.find(hash(row))).isEqualTo(OptionalInt.of(row));
      assertThat(seen.find(hash(row + ROWS))).isEmpty();
    }
  }

  /** Returns hashes of which many fall on one place of the table, 0 among them. */
  private static long hash(int row) {
    return (row - 1L) << 7;
  }

  @Test
  void findsSketchesThatDifferInAFewBytes() {
    NearRows near = new NearRows();
    Random chance = new Random(1);
    byte[][] sketches = new byte[ROWS][Sketch.SIZE];
    for (int row = 1; row <= ROWS; row++) {
      chance.nextBytes(sketches[row - 1]);
      assertThat(near.find(sketches[row - 1])).isEmpty();
      near.add(sketches[row - 1], row);
    }
    for (int row = 1; row <= ROWS; row += 7) {
      byte[] changed = sketches[row - 1].clone();
      for (int times = 0; times < 3; times++) {
        changed[chance.nextInt(changed.length)]++;
      }
      assertThat(near.find(changed)).isEqualTo(OptionalInt.of(row));
      for (int i = 0; i < 4; i++) {
        changed[i] = (byte) (sketches[row - 1][i] + 100);
      }
      assertThat(near.find(changed)).isEmpty();
    }
  }
}
