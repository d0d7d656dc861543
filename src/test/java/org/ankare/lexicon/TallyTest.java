package org.ankare.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void sumsAreTheSameWhateverTheOrder() {
    Tally upwards = new Tally(2);
    IntStream.range(0, 10_000).forEach(i -> upwards.add(i % 2, 1.0 / (i + 3)));
    Tally anyhow = new Tally(2);
    IntStream.range(0, 10_000).parallel().forEach(i -> anyhow.add(i % 2, 1.0 / (i + 3)));
    assertThat(anyhow.values()).containsExactly(upwards.values());
  }

  @Test
  void holdsSmallAndLargeValues() {
    Tally tally = new Tally(1);
    tally.addAll(new double[] {1e6});
    tally.add(0, 1e-9);
    tally.add(0, 0);
    assertThat(tally.values()[0]).isCloseTo(1e6 + 1e-9, within(1e-9)).isGreaterThan(1e6);
  }
}
