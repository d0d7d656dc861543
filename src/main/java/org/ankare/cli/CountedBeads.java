package org.ankare.cli;

import java.io.IOException;
import java.util.OptionalLong;
import org.ankare.bitext.WrittenBead;
import org.ankare.io.AlignmentHead;
import org.ankare.io.BeadSink;
import org.ankare.text.InputException;
import org.ankare.text.Progress;

/** Passes beads on and tells how many there have been. */
final class CountedBeads implements BeadSink {
  /** A multiple of it is told; to tell each would take longer than to pass it on. */
  private static final int STEP = 256;

  private final BeadSink out;
  private final Progress progress;
  private final Progress.Stage stage;
  private long count;

  /**
   * Makes the sink.
   *
   * @param work what is being done with the beads
   */
  CountedBeads(BeadSink out, Progress progress, String work) {
    this.out = out;
    this.progress = progress;
    this.stage = new Progress.Stage(work, "beads");
  }

  @Override
  public void begin(AlignmentHead head) throws IOException {
    out.begin(head);
  }

  @Override
  public void add(WrittenBead bead) throws IOException, InputException {
    out.add(bead);
    count++;
    if (count % STEP == 0) {
      progress.at(stage, count, OptionalLong.empty());
    }
  }

  @Override
  public void end() throws IOException, InputException {
    out.end();
  }
}
