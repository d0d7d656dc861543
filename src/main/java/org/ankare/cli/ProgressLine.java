package org.ankare.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.ankare.text.Progress;

/**
 * Shows on a terminal, in a line that is written anew again and again, how far long work has come:
 * {@code training words: 45 %, 12300/s, 0:08 left}. Shows nothing of what takes under a second. The
 * line is gone when this is closed.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long SECOND = 1_000_000_000;
  private static final long BETWEEN = SECOND / 5;

  private final PrintWriter err;
  private final boolean isShown;
  private final LongSupplier nanoTime;
  private String stage = "";
  private long begun;
  private long shownAt;
  private int width;

  /**
   * Makes the line.
   *
   * @param err standard error
   * @param isShown whether that is a terminal whose user wants to know
   * @param nanoTime a clock such as {@link System#nanoTime}
   */
  ProgressLine(PrintWriter err, boolean isShown, LongSupplier nanoTime) {
    this.err = err;
    this.isShown = isShown;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized void at(String newStage, long done, long total) {
    long now = nanoTime.getAsLong();
    if (!newStage.equals(stage)) {
      stage = newStage;
      begun = now;
      shownAt = now + SECOND - BETWEEN;
    }
    if (isShown && now - shownAt >= BETWEEN && done > 0) {
      shownAt = now;
      show(line(done, total, (now - begun) / (double) SECOND));
    }
  }

  private String line(long done, long total, double seconds) {
    double rate = done / seconds;
    long left = Math.round((total - done) / rate);
    String pace = rate < 10 ? Math.round(seconds / done) + " s each" : Math.round(rate) + "/s";
    return stage
        + ": "
        + done * 100 / Math.max(1, total)
        + " %, "
        + pace
        + ", "
        + (left / 60)
        + (left % 60 < 10 ? ":0" : ":")
        + left % 60
        + " left";
  }

  /** Writes over the line that stands there. */
  private void show(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }

  @Override
  public synchronized void close() {
    if (width > 0) {
      show("");
      err.print("\r");
      err.flush();
    }
  }
}
