package org.ankare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.ankare.text.Progress;
import org.ankare.text.StageParts;
import org.ankare.text.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000;
  private static final Progress.Stage ALIGNING = new Progress.Stage("aligning", "sentences");
  private static final Progress.Stage READING = new Progress.Stage("reading", "files");

  private final StringWriter err = new StringWriter();
  private long now = 17 * SECOND;

  private ProgressLine line(boolean isShown) {
    return new ProgressLine(new PrintWriter(err), isShown, () -> now);
  }

  /** Returns what a terminal shows after what was written to it. */
  private String screen() {
    StringBuilder screen = new StringBuilder();
    for (String written : err.toString().split("\r", -1)) {
      screen.replace(0, Math.min(screen.length(), written.length()), written);
    }
    return screen.toString().stripTrailing();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fast | 2 | 2460 | 10000 | aligning: 24 %, 1,230 sentences/s, 0:06 left",
        "slow | 300 | 10 | 100 | aligning: 10 %, 30.0 s each, 45:00 left",
        "hours | 3600 | 7200 | 72000 | aligning: 10 %, 2 sentences/s, 9:00:00 left",
        "at the end | 4 | 100 | 100 | aligning: 100 %, 25 sentences/s, 0:00 left",
        "no total | 2 | 2460 | | aligning: 2,460 sentences, 1,230/s",
        "nothing yet | 75 | 0 | 100 | aligning: 0 %, 1:15",
        "no steps | 75 | 0 | | aligning: 1:15",
        "nothing to do | 2 | 0 | 0 | aligning: 0 %, 0:02",
      })
  void saysWhatIsKnown(String why, long seconds, long done, Long total, String expected) {
    ProgressLine line = line(true);
    line.at(ALIGNING, 0, OptionalLong.empty());
    now += seconds * SECOND;
    if (done > 0 || total != null) {
      line.at(ALIGNING, done, total == null ? OptionalLong.empty() : OptionalLong.of(total));
    }
    if (done == 0 && total != null) {
      now += seconds * SECOND;
    }
    line.show();
    assertThat(screen()).isEqualTo(expected);
  }

  @Test
  void aShorterLineCoversALongerOneAndNoneIsLeft() {
    ProgressLine line = line(true);
    line.at(ALIGNING, 0, 10_000);
    now += 2 * SECOND;
    line.at(ALIGNING, 5000, 10_000);
    line.show();
    line.begin(READING);
    line.show();
    assertThat(screen()).isEqualTo("reading: 0:00");
    line.close();
    assertThat(screen()).isEmpty();
    now += 2 * SECOND;
    line.show();
    assertThat(screen()).as("after the end").isEmpty();
  }

  @Test
  void aStageThatBeginsAnewHasARateOfItsOwn() {
    ProgressLine line = line(true);
    line.at(ALIGNING, 0, 100);
    now += 100 * SECOND;
    line.at(ALIGNING, 100, 100);
    line.at(ALIGNING, 0, 100);
    now += SECOND;
    line.at(ALIGNING, 50, 100);
    line.show();
    assertThat(screen()).isEqualTo("aligning: 50 %, 50 sentences/s, 0:01 left");
  }

  @Test
  void workersThatLeaveWordOutOfOrderDoNotBeginAnew() {
    ProgressLine line = line(true);
    line.at(ALIGNING, 0, 100);
    now += 9 * SECOND;
    line.at(ALIGNING, 91, 100);
    now += SECOND;
    line.at(ALIGNING, 90, 100);
    line.show();
    assertThat(screen()).isEqualTo("aligning: 90 %, 9 sentences/s, 0:01 left");
  }

  @Test
  void isNeverWiderThanATerminal() {
    ProgressLine line = line(true);
    Progress.Stage wide = new Progress.Stage("w".repeat(200), "things");
    line.at(wide, 0, 100);
    now += 2 * SECOND;
    line.show();
    assertThat(screen()).hasSize(ProgressLine.WIDTH);
  }

  @Test
  void saysNothingOfWhatIsSoonDone() {
    ProgressLine line = line(true);
    for (int i = 0; i <= 9; i++) {
      line.at(ALIGNING, i, 9);
      line.show();
      now += SECOND / 11;
    }
    line.close();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysNothingWhereNobodyLooks() {
    ProgressLine line = line(false);
    line.at(ALIGNING, 0, 9);
    now += 60 * SECOND;
    line.at(ALIGNING, 5, 9);
    line.show();
    line.close();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void stepsAsideForAMessage() {
    ProgressLine line = line(true);
    line.at(ALIGNING, 0, 9);
    now += 2 * SECOND;
    line.show();
    line.pause(() -> err.write("ankare: note"));
    assertThat(screen()).isEqualTo("ankare: note");
  }

  @Test
  void partsOfAStageAddUpToItsWhole() {
    ProgressLine line = line(true);
    StageParts parts = StageParts.begin(line, ALIGNING, 200);
    Steps first = parts.part(0, 0.25);
    Steps second = parts.part(0.25, 1);
    now += 5 * SECOND;
    first.at(3, 3);
    line.show();
    assertThat(screen()).isEqualTo("aligning: 25 %, 10 sentences/s, 0:15 left");
    second.at(1, 3);
    line.show();
    assertThat(screen()).startsWith("aligning: 50 %, ");
    second.at(3, 3);
    line.show();
    assertThat(screen()).startsWith("aligning: 100 %, ");
  }
}
