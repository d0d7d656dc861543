package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000;

  private final StringWriter err = new StringWriter();
  private long now = 17 * SECOND;

  private ProgressLine line(boolean isShown) {
    return new ProgressLine(new PrintWriter(err), isShown, () -> now);
  }

  @Test
  void saysHowMuchIsDoneHowFastAndHowLongItWillTake() {
    try (ProgressLine line = line(true)) {
      line.at("training", 0, 8000);
      now += 2 * SECOND;
      line.at("training", 1000, 8000);
      assertThat(err.toString()).isEqualTo("\rtraining: 12 %, 500/s, 0:14 left");
      now += SECOND / 10;
      line.at("training", 1100, 8000);
      assertThat(err.toString()).as("not so often").endsWith("0:14 left");
    }
    assertThat(err.toString()).endsWith("\r" + " ".repeat(32) + "\r");
  }

  @Test
  void aShorterLineCoversALongerOne() {
    try (ProgressLine line = line(true)) {
      line.at("aligning", 0, 100);
      now += 300 * SECOND;
      line.at("aligning", 10, 100);
      now += SECOND;
      line.at("aligning", 99, 100);
    }
    assertThat(err.toString())
        .startsWith(
            "\raligning: 10 %, 30 s each, 45:00 left\raligning: 99 %, 3 s each, 0:03 left  ");
  }

  @Test
  void saysNothingOfWhatIsSoonDone() {
    try (ProgressLine line = line(true)) {
      for (int i = 0; i <= 9; i++) {
        line.at("training", i, 9);
        now += SECOND / 11;
      }
      line.at("writing", 0, 1);
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysNothingWhereNobodyLooks() {
    try (ProgressLine line = line(false)) {
      line.at("training", 0, 9);
      now += 60 * SECOND;
      line.at("training", 5, 9);
    }
    assertThat(err.toString()).isEmpty();
  }
}
